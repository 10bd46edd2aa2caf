//! Telephone numbers, sealed so that the kiosk itself cannot read them again (age, X25519).

use crate::domain::{PhoneNumber, Sealed};
use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, IdentityFile};
use std::cell::RefCell;
use std::fmt;
use std::io::{self, Read, Write};

/// Bytes of a sealed number, whatever the number and the recipients. age adds as much random
/// matter to a header as it likes (190 bytes at most today, beside 298 for two recipients), so
/// this leaves room, and still fits in a page of the database with its like.
const LENGTH: usize = 768;
/// What age adds behind the words that it seals.
const TAG: usize = 16;

#[derive(Debug, thiserror::Error)]
pub enum SealError {
    #[error("a number is sealed for one or two keys, and {0} were given")]
    Recipients(usize),

    #[error("this is not an age public key: {0}")]
    NotAKey(String),

    #[error("the number could not be sealed")]
    Seal(#[from] EncryptError),

    #[error("the number does not fit in what is kept of it")]
    NoRoom,

    #[error(
        "this is not an age identity file: it wants a line that begins with AGE-SECRET-KEY-1, as \
         `terskel keygen` writes it"
    )]
    NoIdentity(#[source] Option<io::Error>),

    #[error("the number was sealed for another key")]
    OtherKey,

    #[error("the sealed number is damaged")]
    Damaged(#[source] Option<DecryptError>),
}

impl From<DecryptError> for SealError {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::NoMatchingKeys => Self::OtherKey,
            error => Self::Damaged(Some(error)),
        }
    }
}

impl Sealed {
    /// Seals `number` for one or two age public keys (`age1…`), each of which opens it alone.
    ///
    /// # Errors
    /// No key or more than two, or one that is none.
    pub fn seal(number: &PhoneNumber, recipients: &[String]) -> Result<Self, SealError> {
        if !(1..=2).contains(&recipients.len()) {
            return Err(SealError::Recipients(recipients.len()));
        }
        let keys = recipients
            .iter()
            .map(|key| key.parse().map_err(|_| SealError::NotAKey(key.clone())))
            .collect::<Result<Vec<Recipient>, _>>()?;
        let encryptor = Encryptor::with_recipients(keys.iter().map(|key| key as _))?;
        let out = Buffer::default();
        let mut writer = encryptor.wrap_output(&out).map_err(EncryptError::Io)?;
        // Padded here rather than behind, so that any age program opens what is kept.
        let room = LENGTH.checked_sub(out.len() + TAG);
        let room = room.filter(|room| *room > PhoneNumber::LONGEST);
        let words = format!(
            "{:<1$}\n",
            number.as_str(),
            room.ok_or(SealError::NoRoom)? - 1
        );
        let sealed = writer
            .write_all(words.as_bytes())
            .and_then(|()| writer.finish());
        sealed.map_err(EncryptError::Io)?;
        Ok(Self::from_bytes(out.0.into_inner()))
    }
}

/// Bytes that can be counted while they are being written.
#[derive(Default)]
struct Buffer(RefCell<Vec<u8>>);

impl Buffer {
    fn len(&self) -> usize {
        self.0.borrow().len()
    }
}

impl Write for &Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The library's private keys, never on the kiosk. They do not show themselves.
pub struct Identities(Vec<Box<dyn age::Identity + Send + Sync>>);

impl Identities {
    /// From an age identity file: one or more keys, with comments.
    ///
    /// # Errors
    /// There is none in it, or something else.
    pub fn read(file: &[u8]) -> Result<Self, SealError> {
        let file = IdentityFile::from_buffer(file).map_err(|e| SealError::NoIdentity(Some(e)))?;
        let keys = file.into_identities()?;
        if keys.is_empty() {
            return Err(SealError::NoIdentity(None));
        }
        Ok(Self(keys))
    }

    /// # Errors
    /// The number was sealed for other keys, or is damaged.
    pub fn open(&self, sealed: &Sealed) -> Result<PhoneNumber, SealError> {
        let decryptor = Decryptor::new_buffered(sealed.as_bytes())?;
        let mut words = String::new();
        decryptor
            .decrypt(self.0.iter().map(|key| &**key as _))?
            .read_to_string(&mut words)
            .map_err(DecryptError::Io)?;
        words
            .trim_end()
            .parse()
            .map_err(|_| SealError::Damaged(None))
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identities({})", self.0.len())
    }
}

/// A new key pair.
pub struct KeyPair {
    /// The identity file: who has it can read the numbers.
    pub identity_file: String,
    /// The public key (`age1…`), for the configuration.
    pub recipient: String,
}

impl KeyPair {
    /// Chance is the system's.
    #[must_use]
    pub fn generate() -> Self {
        let identity = Identity::generate();
        let recipient = identity.to_public().to_string();
        let secret = identity.to_string();
        Self {
            identity_file: format!("# public key: {recipient}\n{}\n", secret.expose_secret()),
            recipient,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number() -> PhoneNumber {
        "+4755000000".parse().unwrap()
    }

    fn opened_by(pair: &KeyPair, sealed: &Sealed) -> Result<PhoneNumber, SealError> {
        Identities::read(pair.identity_file.as_bytes())
            .unwrap()
            .open(sealed)
    }

    #[test]
    fn each_of_two_keys_opens_a_number_alone_and_a_strangers_does_not() {
        let [first, second, stranger] = [(); 3].map(|()| KeyPair::generate());
        let recipients = [first.recipient.clone(), second.recipient.clone()];
        let sealed = Sealed::seal(&number(), &recipients).unwrap();
        assert_eq!(opened_by(&first, &sealed).unwrap(), number());
        assert_eq!(opened_by(&second, &sealed).unwrap(), number());
        assert!(matches!(
            opened_by(&stranger, &sealed),
            Err(SealError::OtherKey)
        ));
    }

    #[test]
    fn all_that_is_sealed_has_one_length() {
        let keys = [(); 2].map(|()| KeyPair::generate().recipient);
        for number in ["110", "+123456789012345"].repeat(100) {
            let number: PhoneNumber = number.parse().unwrap();
            for recipients in [&keys[..1], &keys[..]] {
                let sealed = Sealed::seal(&number, recipients).unwrap();
                assert_eq!(sealed.as_bytes().len(), LENGTH);
            }
        }
    }

    #[test]
    fn a_bit_that_was_flipped_anywhere_is_noticed() {
        let pair = KeyPair::generate();
        let sealed = Sealed::seal(&number(), std::slice::from_ref(&pair.recipient)).unwrap();
        for at in 0..LENGTH {
            let mut bytes = sealed.as_bytes().to_vec();
            bytes[at] ^= 1;
            let opened = opened_by(&pair, &Sealed::from_bytes(bytes));
            assert!(opened.is_err(), "byte {at}");
        }
    }

    #[test]
    fn nothing_is_sealed_for_nobody_for_three_or_for_a_key_that_is_none() {
        let keys = [(); 3].map(|()| KeyPair::generate().recipient);
        for recipients in [&[][..], &keys[..]] {
            let refused = Sealed::seal(&number(), recipients).unwrap_err();
            assert!(matches!(refused, SealError::Recipients(_)), "{refused}");
        }
        let refused = Sealed::seal(&number(), &["age1…".to_owned()]).unwrap_err();
        assert!(matches!(refused, SealError::NotAKey(_)), "{refused}");
    }

    #[test]
    fn an_identity_file_has_an_identity_in_it() {
        let recipient = KeyPair::generate().recipient;
        for none in ["", "# nothing\n", &recipient, "Dear diary"] {
            let refused = Identities::read(none.as_bytes()).unwrap_err();
            assert!(matches!(refused, SealError::NoIdentity(_)), "{none}");
        }
    }
}
