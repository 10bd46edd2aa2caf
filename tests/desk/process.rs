//! Processes that never outlive the desk: not after a panic, not after Ctrl+C, not after a kill.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// How long a process may take to get ready: ample for a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often a process is asked whether it has ended.
const STEP: Duration = Duration::from_millis(10);

/// The variables a process gets. It gets no others, so no test depends on who runs it.
pub type Variables = Vec<(String, String)>;

/// What a command left behind.
#[derive(Debug)]
pub struct Output {
    /// Its exit status; `None` if it ran on and had to be ended.
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// A running program, ended and reaped when dropped.
pub struct Process {
    name: String,
    child: Child,
    /// Which process is asked to end, where it is not the child: the child ends with it.
    leader: Option<u32>,
    log: PathBuf,
}

impl Process {
    /// Starts `program`, with what it writes to standard error kept in `log`.
    ///
    /// `setpriv` has the kernel end it when the thread that started it ends in whatever way.
    ///
    /// # Panics
    /// When it cannot be started, with what is missing.
    pub fn start(
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
        variables: &Variables,
        log: &Path,
        stdout: Stdio,
    ) -> Self {
        let program = program.as_ref();
        let name = Path::new(program).file_name().unwrap_or(program);
        let name = name.to_string_lossy().into_owned();
        let errors = std::fs::File::create(log)
            .unwrap_or_else(|error| panic!("{name}: no place for its messages: {error}"));
        let child = Command::new("setpriv")
            .args(["--pdeathsig", "TERM", "--"])
            .arg(program)
            .args(arguments)
            .env_clear()
            .envs(variables.iter().map(|(key, value)| (key, value)))
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(errors)
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{name}: setpriv (package util-linux) does not start: {error}")
            });
        let log = log.to_owned();
        Self {
            name,
            child,
            leader: None,
            log,
        }
    }

    /// Runs a command for at most `time`. What it writes is kept in `folder` meanwhile.
    pub fn run(
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
        variables: &Variables,
        folder: &Path,
        time: Duration,
    ) -> Output {
        let (stdout, log) = (folder.join("stdout"), folder.join("stderr"));
        let file = std::fs::File::create(&stdout).expect("a file in the temporary folder");
        let mut process = Self::start(program, arguments, variables, &log, file.into());
        let status = process.wait(time);
        Output {
            status: status.and_then(|status| status.code()),
            stdout: std::fs::read_to_string(&stdout).unwrap_or_default(),
            stderr: process.messages(),
        }
    }

    /// From now on it is this process that is asked to end.
    pub fn ends_with(&mut self, leader: u32) {
        self.leader = Some(leader);
    }

    /// Ends it at once, as a crash would.
    pub fn kill(&mut self) {
        self.child.kill().expect("a child can be killed");
        self.child.wait().expect("a child can be waited for");
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it writes to standard output from here on.
    pub fn output(&mut self) -> ChildStdout {
        self.child.stdout.take().expect("standard output is piped")
    }

    /// The first line it writes to standard output, which tells that it is ready.
    ///
    /// # Panics
    /// When it ends or a minute passes before that; `package` is what to install then.
    pub fn first_line(&mut self, package: &str) -> String {
        let output = self.output();
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            let mut line = String::new();
            if output.read_line(&mut line).is_ok() && !line.is_empty() {
                let _ = sender.send(line.trim().to_owned());
            }
            // Left unread, a full pipe would stop the process.
            let _ = io::copy(&mut output, &mut io::sink());
        });
        let line = receiver.recv_timeout(PATIENCE);
        line.unwrap_or_else(|_| {
            panic!(
                "{} does not start. Is the package {package} installed?\n{}",
                self.name,
                self.messages()
            )
        })
    }

    /// What it has written to standard error so far.
    pub fn messages(&self) -> String {
        let bytes = std::fs::read(&self.log).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// How it ended, or `None` while it runs.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("a child can be waited for")
    }

    /// How it ended within `time`, or `None` if it still runs then.
    pub fn wait(&mut self, time: Duration) -> Option<ExitStatus> {
        let end = Instant::now() + time;
        loop {
            let status = self.ended();
            if status.is_some() || Instant::now() > end {
                return status;
            }
            thread::sleep(STEP);
        }
    }

    /// Asks it to end, as a supervisor would, and waits `time` for that.
    pub fn terminate(&mut self, time: Duration) -> Option<ExitStatus> {
        if self.ended().is_none() {
            let id = self.leader.unwrap_or(self.child.id()).to_string();
            let _ = Command::new("sh")
                .args(["-c", "kill -TERM \"$0\"", &id])
                .status();
        }
        self.wait(time)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.terminate(Duration::from_secs(3)).is_none() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
