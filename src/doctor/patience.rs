//! Asking without waiting for ever.

use super::TIME_LIMIT;
use super::finding::Finding;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// A program gets so long, and so much to say.
const PROGRAM_LIMIT: Duration = Duration::from_secs(4);
const MOST_BYTES: u64 = 1 << 20;

/// Something that is being looked at.
pub(super) struct Asked<F> {
    answer: Receiver<F>,
    since: Instant,
}

/// Begins to gather on a thread of its own. One that never ends is left behind: the program ends
/// without it.
pub(super) fn ask<F: Send + 'static>(gather: impl FnOnce() -> F + Send + 'static) -> Asked<F> {
    let (sender, answer) = mpsc::sync_channel(1);
    let since = Instant::now();
    // A thread that cannot be started drops the sender, and is seen like one that fails.
    let _ = thread::Builder::new().spawn(move || {
        // Nobody waits for what comes too late.
        let _ = sender.send(gather());
    });
    Asked { answer, since }
}

impl<F> Asked<F> {
    /// The findings, or that there was no answer in time.
    pub(super) fn judged(
        self,
        what: &'static str,
        judge: impl FnOnce(&F) -> Vec<Finding>,
    ) -> Vec<Finding> {
        let left = TIME_LIMIT.saturating_sub(self.since.elapsed());
        match self.answer.recv_timeout(left) {
            Ok(facts) => judge(&facts),
            Err(_) => vec![Finding::wrong(
                what,
                "This could not be looked at: nothing answered in time.",
                "Restart the machine and run terskel doctor again. If it stays so, ask whoever \
                 set the machine up.",
            )],
        }
    }
}

/// What a program writes to standard output, within four seconds. It is started without a shell,
/// gets no input, and is ended when it has said everything or the time is over.
///
/// # Errors
/// It is not there, cannot be started, or says more or for longer than it may.
pub(super) fn output(program: &str, arguments: &[&str]) -> io::Result<String> {
    output_in(&BTreeMap::new(), program, arguments)
}

/// As [`output`], with `environment` added to that of this program.
pub(super) fn output_in(
    environment: &BTreeMap<String, String>,
    program: &str,
    arguments: &[&str],
) -> io::Result<String> {
    let mut child = Command::new(program)
        .args(arguments)
        .envs(environment)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let (sender, said) = mpsc::sync_channel(1);
    if let Some(stdout) = child.stdout.take() {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let read = stdout.take(MOST_BYTES).read_to_end(&mut bytes);
            let _ = sender.send(read.map(|_| bytes));
        });
    }
    let said = said.recv_timeout(PROGRAM_LIMIT);
    // One that has ended already cannot be ended, and that is well.
    let _ = child.kill();
    child.wait()?;
    let bytes = said.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_heard_and_one_that_never_ends_is_ended() {
        assert_eq!(output("echo", &["a", "b"]).unwrap(), "a b\n");
        let begun = Instant::now();
        let endless = output("sleep", &["60"]).unwrap_err();
        assert_eq!(endless.kind(), io::ErrorKind::TimedOut);
        assert!(begun.elapsed() < 2 * PROGRAM_LIMIT);
        let missing = output("no-such-program", &[]).unwrap_err();
        assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_check_that_dies_or_takes_too_long_is_a_finding() {
        let (_kept, never) = mpsc::sync_channel::<()>(1);
        let long_ago = Instant::now().checked_sub(TIME_LIMIT).unwrap();
        let late = Asked {
            answer: never,
            since: long_ago,
        };
        assert!(late.judged("disk", |()| Vec::new())[0].is_wrong());

        let (sender, answer) = mpsc::sync_channel::<()>(1);
        drop(sender);
        let dead = Asked {
            answer,
            since: Instant::now(),
        };
        assert!(dead.judged("disk", |()| Vec::new())[0].is_wrong());

        assert!(ask(|| 1).judged("disk", |_| Vec::new()).is_empty());
    }
}
