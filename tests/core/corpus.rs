//! Runs each file of `fuzz/corpus` through the promise that its fuzz target checks.

use std::fs;
use std::path::Path;

use crate::promises;

/// Checks the files of one fuzz target. It prints each file's name first, so that the last one is the one
/// that failed.
fn replay(target: &str, at_least: usize, promise: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files: Vec<_> = fs::read_dir(&folder).expect("a corpus").map(|file| file.unwrap().path()).collect();
    assert!(files.len() >= at_least, "{} files in {}", files.len(), folder.display());
    for file in files {
        eprintln!("{}", file.display());
        promise(&fs::read(file).unwrap());
    }
}

#[test]
fn plans_of_the_corpus_keep_their_promises() {
    replay("plan", 16, promises::plans);
}

#[test]
fn storage_of_the_corpus_keeps_its_promises() {
    replay("storage", 10, promises::stores);
}

#[test]
fn requests_of_the_corpus_get_a_line_for_each_address() {
    replay("ask", 10, promises::answers);
}
