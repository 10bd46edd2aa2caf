//! The machine's own microphone and loudspeaker.

use super::sitting::Desk;
use crate::domain::voice::LOUDEST;
use crate::speech::{Clip, Microphone, MicrophoneError, Outputs, Played, Player, Sound, To};

pub struct Studio {
    microphone: Microphone,
    player: Player,
}

impl Studio {
    /// # Errors
    /// There is no microphone. Without a loudspeaker one can record all the same.
    pub fn open(outputs: Outputs) -> Result<Self, MicrophoneError> {
        let microphone = Microphone::find()?;
        let player = Player::start(outputs, Box::new(|_| {}));
        Ok(Self { microphone, player })
    }
}

impl Desk for Studio {
    fn listen(&mut self, hear: &mut dyn FnMut(&[i16], u32) -> bool) -> Result<(), MicrophoneError> {
        self.microphone.listen(hear)
    }

    fn play(&mut self, clip: &Clip) -> bool {
        let era = self.player.era();
        let played = self.player.play(clip.clone(), LOUDEST, To::Everyone, era);
        played.recv() == Ok(Played::Ended)
    }
}
