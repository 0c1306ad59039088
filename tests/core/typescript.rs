//! Prints what the shim has of the program's declarations: the TypeScript types of a configuration, and the
//! numbers and names that both use. It checks that the committed files have them. `WRITE_TYPES=1 cargo test --features docs --test core typescript` writes the files.

use std::collections::BTreeSet;
use std::path::Path;

use smart_script::Memory;
use smart_script::declared::{Declared, DeclaredWords, Field, Wants, declared, mapping};
use smart_script::session::{Actions, Event, Facts};

/// The committed files, relative to the crate's folder.
const TYPES: &str = "src/shim/config-types.ts";
const AGREED: &str = "src/shim/agreed.ts";
const MAPPING: &str = "src/shim/set-up/declared.ts";

const HEAD: &str = "\
// What a page's author writes, as types. Generated from the declarations in src/config, which also make
// the Rust types and the checks: change those, and write this file with
//
//   WRITE_TYPES=1 cargo test --features docs --test core typescript
";

/// How many columns the file may have, as in prettier's configuration.
const WIDTH: usize = 110;

#[test]
fn typescript_has_the_types_that_are_declared() {
    check(TYPES, &types());
}

#[test]
fn the_shim_has_the_numbers_and_names_of_the_program() {
    check(AGREED, &agreed());
}

#[test]
fn set_ups_are_read_and_written_by_the_declared_names() {
    check(MAPPING, &for_set_ups());
}

/// The members of each object, and the tables of outgoing names and presets.
fn for_set_ups() -> String {
    let members: String = declared()
        .iter()
        .map(|object| {
            let mut fields = object.all_fields();
            fields.sort_by_key(|field| !field.is_required);
            let fields = fields.iter().filter(|field| field.is_for_pages);
            let lines: String =
                fields.map(|field| format!("    {}: {:?},\n", field.name, kind(&field.wants))).collect();
            format!("  {}: {{\n{lines}  }},\n", object.typescript)
        })
        .collect();
    let tables: String = mapping()
        .iter()
        .map(|(name, about, value)| {
            format!("\n/** {about} */\nexport const {name} = {} as const;\n", literal(value, ""))
        })
        .collect();
    format!(
        "{MAPPING_HEAD}\n\
         /**\n \
         * The members of each object of a configuration in the order in which they are declared, required ones first,\n \
         * each with the kind of its value, or with the object that it is or may be.\n \
         */\nexport const MEMBERS = {{\n{members}}} as const;\n{tables}"
    )
}

const MAPPING_HEAD: &str = "\
// What set-ups have to know of a configuration's members and of their outgoing names. Generated from the declarations
// in src/config and src/link: change those, and write this file with
//
//   WRITE_TYPES=1 cargo test --features docs --test core typescript
";

/// The kind of value that a member takes, for those who read and write it.
fn kind(wants: &Wants) -> &'static str {
    match *wants {
        Wants::Flag | Wants::FlagOr(_) => "flag",
        Wants::Number => "number",
        Wants::Numbers => "numbers",
        Wants::Texts | Wants::OneOrMany | Wants::SomeOf(_) => "texts",
        Wants::Map => "map",
        Wants::Object(declared)
        | Wants::Objects(declared)
        | Wants::WordOr(_, declared)
        | Wants::TextOr(declared) => declared().typescript,
        _ => "text",
    }
}

/// A value as JavaScript, in prettier's format.
fn literal(value: &serde_json::Value, indent: &str) -> String {
    match value {
        serde_json::Value::Object(members) => {
            let lines: String = members
                .iter()
                .map(|(name, member)| {
                    let name = if name.is_empty() { "\"\"" } else { name };
                    format!("{indent}  {name}: {},\n", literal(member, &format!("{indent}  ")))
                })
                .collect();
            format!("{{\n{lines}{indent}}}")
        }
        serde_json::Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| literal(item, "")).collect();
            let line = format!("[{}]", items.join(", "));
            if line.len() + indent.len() < 80 {
                return line;
            }
            let lines: String = items.iter().map(|item| format!("{indent}  {item},\n")).collect();
            format!("[\n{lines}{indent}]")
        }
        other => other.to_string(),
    }
}

fn check(file: &str, want: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("WRITE_TYPES").is_some() {
        std::fs::write(&path, want).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = want.lines().zip(committed.lines()).find(|(want, got)| want != got);
    assert!(
        want == committed,
        "{file} is not what the sources declare; WRITE_TYPES=1 writes it. The first difference: {differs:?}",
    );
}

/// What happens to a page and what a visitor allows, by number, and where a page stores what is remembered.
fn agreed() -> String {
    let facts = Facts::NONE;
    let events = [
        ("Configured", Event::Configured(facts)),
        ("Loaded", Event::Loaded(facts)),
        ("Consented", Event::Consented(facts)),
        ("Refreshed", Event::Refreshed { facts, impression: false }),
        ("RefreshedOwing", Event::Refreshed { facts, impression: true }),
        ("Routed", Event::Routed(facts)),
        ("Changed", Event::Changed(facts)),
        ("Restored", Event::Restored(facts)),
        ("Hints", Event::Hints),
        ("Shown", Event::Shown),
        ("Hidden", Event::Hidden),
        ("Tapped", Event::Tapped),
        ("Left", Event::Left),
        ("Failed", Event::Failed),
        ("Undone", Event::Undone(Actions::NONE)),
    ];
    assert!(
        events.is_sorted_by_key(|(_, event)| !event.is_planned()),
        "Hints is the first that is not planned"
    );
    let consents = ["Pending", "Denied", "Limited", "Granted"];
    let consents = consents.iter().zip(Facts::CONSENTS).map(|(name, fact)| (*name, fact.bits() >> 12));
    let kept =
        Memory::KEPT.map(|(key, nothing)| format!("  [{key:?}, '{nothing}'],\n").replace("'[]'", "\"[]\""));
    format!(
        "{AGREED_HEAD}\n\
         /** What happens to a page. From `Hints` on, nothing is planned anew. */\n{}\n\
         /** What the visitor allows, from the least to the most. */\n{}\n\
         /**\n \
         * The keys of localStorage for page views and referrer, with what stands for nothing there. Smart Script\n \
         * uses these keys too, so both share a visit.\n \
         */\nexport const KEPT = [\n{}] as const;\n",
        numbers("Happens", events.into_iter().map(|(name, event)| (name, event.bits()))),
        numbers("Consent", consents),
        kept.concat(),
    )
}

const AGREED_HEAD: &str = "\
// What the shim and the program both have to know, printed from the program (src/session, src/visit). Change it
// there, and write this file with
//
//   WRITE_TYPES=1 cargo test --features docs --test core typescript
";

fn numbers<'a>(name: &str, numbers: impl Iterator<Item = (&'a str, u32)>) -> String {
    let lines: String = numbers.map(|(name, number)| format!("  {name} = {number},\n")).collect();
    format!("export const enum {name} {{\n{lines}}}\n")
}

/// The types of a configuration.
fn types() -> String {
    let mut out = HEAD.to_owned();
    let mut known = BTreeSet::new();
    for object in declared() {
        for field in object.fields.iter().filter(|field| field.is_for_pages) {
            if let Some(words) = words_of(&field.wants)
                && let Some(name) = words.typescript
                && known.insert(name)
            {
                push_docs(&mut out, "\n", words.docs);
                out += &wrapped(&format!("export type {name} ="), &union(words.words), "");
            }
        }
        push_interface(&mut out, &object);
    }
    out
}

fn push_interface(out: &mut String, object: &Declared) {
    let needed = object.fields.iter().find_map(|field| Some((field, field.needed_by?)));
    let base = object.base.map_or(String::new(), |base| format!(" extends {}", base().typescript));
    let name = object.typescript;
    if needed.is_some() {
        *out += &format!("\n/** The members of a `{name}`, and what each is. */\n");
        *out += &format!("export interface {name}Members{base} {{\n");
    } else {
        push_docs(out, "\n", object.docs);
        *out += &format!("export interface {name}{base} {{\n");
    }
    for field in object.fields.iter().filter(|field| field.is_for_pages) {
        push_docs(out, "  ", field.docs);
        let Field { name, is_required, wants, .. } = field;
        let optional = if *is_required { "" } else { "?" };
        *out += &wrapped(&format!("  {name}{optional}:"), &written(wants), "  ");
    }
    *out += "}\n";
    if let Some((field, by)) = needed {
        let type_of = |name: &str| {
            let field = object.fields.iter().find(|field| field.name == name).expect("it is declared");
            written(&field.wants).join(" | ")
        };
        push_docs(out, "\n", object.docs);
        let either = format!("{{ {by}?: undefined }}");
        let or = format!("{{ {by}: {}; {}: {} }}", type_of(by), field.name, type_of(field.name));
        *out += &format!("export type {name} = {name}Members &\n  ({either} | {or});\n");
    }
}

/// A declaration on one line, or with a line for each part of a union where that would be too long.
fn wrapped(start: &str, parts: &[String], indent: &str) -> String {
    let line = format!("{start} {};\n", parts.join(" | "));
    if line.len() <= WIDTH + 1 || parts.len() == 1 {
        return line;
    }
    let break_before = format!("\n{indent}  | ");
    format!("{start}{break_before}{};\n", parts.join(&break_before))
}

/// The type of a value, as the parts of a union.
fn written(wants: &Wants) -> Vec<String> {
    let part = |text: &str| vec![text.to_owned()];
    let object = |declared: fn() -> Declared| declared().typescript.to_owned();
    match *wants {
        Wants::Text | Wants::Printed | Wants::Address => part("string"),
        Wants::Template => vec!["`https://${string}`".to_owned(), "URL".to_owned()],
        Wants::Scalar => vec!["string".to_owned(), "number".to_owned()],
        Wants::Flag => part("boolean"),
        Wants::FlagOr(word) => vec!["boolean".to_owned(), format!("{word:?}")],
        Wants::Number => part("number"),
        Wants::Numbers => part("readonly number[]"),
        Wants::Texts => part("readonly string[]"),
        Wants::OneOrMany => vec!["readonly string[]".to_owned(), "string".to_owned()],
        Wants::Map => part("Readonly<Record<string, string>>"),
        Wants::Word(words) => named(words()),
        Wants::SomeOf(words) => {
            // Some of them in one text are a first one with others behind it.
            let words = named(words());
            let one = words.join(" | ");
            let several =
                if words.len() > 1 { format!("readonly ({one})[]") } else { format!("readonly {one}[]") };
            [words, vec![several, format!("`${{{one}}} ${{string}}`")]].concat()
        }
        Wants::Object(declared) => vec![object(declared)],
        Wants::Objects(declared) => vec![format!("readonly {}[]", object(declared))],
        Wants::WordOr(words, declared) => [named(words()), vec![object(declared)]].concat(),
        Wants::TextOr(declared) => vec!["string".to_owned(), object(declared)],
        ref other => panic!("{other:?} has no type in TypeScript yet"),
    }
}

fn words_of(wants: &Wants) -> Option<DeclaredWords> {
    match wants {
        Wants::Word(words) | Wants::SomeOf(words) | Wants::WordOr(words, _) => Some(words()),
        _ => None,
    }
}

/// The name of a type of words, or the words themselves if the type has no name.
fn named(words: DeclaredWords) -> Vec<String> {
    words.typescript.map_or_else(|| union(words.words), |name| vec![name.to_owned()])
}

fn union(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| format!("{word:?}")).collect()
}

/// Documentation as JSDoc. An example has a line `` Example: `…` `` of its own.
fn push_docs(out: &mut String, indent: &str, docs: &[&str]) {
    let mut lines: Vec<String> = Vec::new();
    for line in docs.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
        assert!(!line.contains("*/"), "would end the comment: {line}");
        let example = line.strip_prefix("Example: `").and_then(|line| line.strip_suffix('`'));
        // No empty line between two examples.
        if example.is_some() && lines.len() > 1 && lines[lines.len() - 2].starts_with("@example") {
            lines.pop();
        }
        lines.push(example.map_or_else(|| line.to_owned(), |example| format!("@example {example}")));
    }
    // The indent may begin with a line break, which is not part of the column.
    let column = indent.trim_start_matches('\n');
    *out += &match &*lines {
        [] => String::new(),
        [line] if column.len() + line.len() + 7 <= WIDTH => format!("{indent}/** {line} */\n"),
        _ => {
            let middle: String =
                lines.iter().map(|line| format!("{column} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{middle}{column} */\n")
        }
    };
}
