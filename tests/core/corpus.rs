//! What fuzzing went through, once more: each file of `fuzz/corpus`, with what is promised of it.

use std::fs;
use std::path::Path;

use crate::promises;

/// Goes through the files of one fuzz target. Whatever fails is named on the way.
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
fn requests_of_the_corpus_get_their_lines() {
    replay("ask", 10, promises::answers);
}
