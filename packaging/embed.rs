//! Build script: what lies in `locales` and `assets` is embedded in the program, so a file added
//! there must cause a new build. (The macro that embeds them sees changed files, not new ones.)

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=assets");
}
