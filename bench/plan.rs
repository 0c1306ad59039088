//! Measures what one plan costs natively with more and more parameters and links: with the types for callers
//! in Rust, and by `ask` with a ready-made request. `npm run bench -- plan` compares it with `ask` in
//! WebAssembly.

#[path = "../tests/core/json.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod json;

use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion};
use serde::Deserialize;
use serde_json::{Value, json};
use smart_script::{Config, LinkRequest, Url, Visit, ask, plan};

/// The plans to measure. The benchmark in the browser reads the same file.
const PLANS: &str = include_str!("plans.json");

/// A query with `count` parameters, of which the last are those of an ad click. If `count` is smaller than
/// their number, the query is empty.
fn query(count: usize, ad_click: &str) -> String {
    let fillers = count.checked_sub(ad_click.split('&').count());
    let fillers = fillers.map(|fillers| (0..fillers).map(|i| format!("p{i:04}=xy&")).collect::<String>());
    fillers.map_or(String::new(), |fillers| fillers + ad_click)
}

/// Measures a plan for `links` links, with both APIs.
fn measure(group: &mut BenchmarkGroup<WallTime>, size: usize, plans: &Value, query: &str, links: usize) {
    let mut config = json!({"oneLinkURL": plans["oneLinkURL"], "preset": plans["preset"]});
    let typed = Config::from_json(&config.to_string()).unwrap();
    let visit = Visit::new(Url::parse(&format!("https://brand.example/game?{query}")).unwrap());
    let ctas = plans["ctas"].as_array().unwrap().iter().cycle().take(links);
    let requests: Vec<_> = ctas.clone().map(|cta| LinkRequest::deserialize(cta).unwrap()).collect();
    group.bench_function(BenchmarkId::new("api", size), |b| b.iter(|| plan(&typed, &visit, &requests)));

    config["links"] = ctas.cloned().collect();
    let request = json::request(&json::Config::read(&config.to_string()), &json::Visit::new(query));
    group.bench_function(BenchmarkId::new("ask", size), |b| b.iter(|| ask(request.as_bytes())));
}

fn sizes(plans: &Value, series: &str) -> Vec<usize> {
    plans[series].as_array().unwrap().iter().map(|size| size.as_u64().unwrap() as usize).collect()
}

fn main() {
    let plans: Value = serde_json::from_str(PLANS).unwrap();
    let ad_click = plans["adClick"].as_str().unwrap();
    let ctas = plans["ctas"].as_array().unwrap().len();
    let mut criterion = Criterion::default()
        .sample_size(40)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    let mut group = criterion.benchmark_group("parameters");
    for count in sizes(&plans, "parameters") {
        measure(&mut group, count, &plans, &query(count, ad_click), ctas);
    }
    group.finish();
    let mut group = criterion.benchmark_group("links");
    for count in sizes(&plans, "links") {
        measure(&mut group, count, &plans, ad_click, count);
    }
    group.finish();
    criterion.final_summary();
}
