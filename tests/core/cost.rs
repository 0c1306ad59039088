//! What something costs, as time that this thread has run: on a busy machine a thread waits much longer than it runs.

use std::fs;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// How long this thread has run. Where the system doesn't say, it is how much time has passed.
fn clock() -> Duration {
    let ran = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let ran = ran.and_then(|it| it.split(' ').next().and_then(|it| it.parse().ok()));
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    ran.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

fn cost(run: impl FnOnce()) -> Duration {
    let start = clock();
    run();
    clock() - start
}

/// Panics where eight times as much costs much more than eight times as long: with the square of its size it
/// would be sixty-four times. What seems to cost too much is run again, as the machine may have been disturbed.
pub fn assert_linear<T>(what: &str, [small, large]: [T; 2], run: impl Fn(&T)) {
    let small = (0..3).map(|_| cost(|| run(&small))).min().unwrap();
    let limit = small * 24 + Duration::from_millis(50);
    let mut costs = Vec::new();
    while costs.last().is_none_or(|it| *it >= limit) {
        assert!(costs.len() < 3, "{what}: {small:?}, eight times as much {costs:?}");
        costs.push(cost(|| run(&large)));
    }
}

#[test]
#[should_panic(expected = "eight times as much")]
fn a_square_is_not_linear() {
    assert_linear("a square", [1_000_u64, 8_000], |size| {
        let sum = (0..*size).flat_map(|a| (0..*size).map(move |b| a ^ b)).fold(0, |all, it| all ^ it);
        assert!(std::hint::black_box(sum) < *size * *size);
    });
}
