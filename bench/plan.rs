//! What one plan costs natively, by the number of parameters and of links. `npm run bench -- plan`
//! runs this next to the same in WebAssembly.

use std::time::Duration;

use criterion::{BenchmarkId, Criterion};
use serde_json::{Value, json};
use smart_script::{Config, Visit, plan};

/// Which plans are measured; the benchmark in the browser reads the same file.
const PLANS: &str = include_str!("plans.json");

/// So many parameters, an ad click's last; with fewer than it has, none.
fn query(count: usize, ad_click: &str) -> String {
    let fillers = count.checked_sub(ad_click.split('&').count());
    let fillers = fillers.map(|fillers| (0..fillers).map(|i| format!("p{i:04}=xy&")).collect::<String>());
    fillers.map_or(String::new(), |fillers| fillers + ad_click)
}

fn config(plans: &Value, links: usize) -> Config {
    let ctas = plans["ctas"].as_array().unwrap().iter().cycle();
    let links: Vec<_> = ctas.take(links).collect();
    let config =
        json!({"oneLinkURL": plans["oneLinkURL"], "preset": plans["preset"], "links": links}).to_string();
    Config::read(&config)
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
        let (config, visit) = (config(&plans, ctas), Visit::new(&query(count, ad_click)));
        group.bench_function(BenchmarkId::from_parameter(count), |b| b.iter(|| plan(&config, &visit)));
    }
    group.finish();
    let mut group = criterion.benchmark_group("links");
    for count in sizes(&plans, "links") {
        let (config, visit) = (config(&plans, count), Visit::new(ad_click));
        group.bench_function(BenchmarkId::from_parameter(count), |b| b.iter(|| plan(&config, &visit)));
    }
    group.finish();
    criterion.final_summary();
}
