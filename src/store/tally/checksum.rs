//! A row's checksum, by which a counter that a failing disk has changed is found.

/// FNV-1a, 64 bits, of the fields and their lengths. It tells every change within one byte,
/// since no step of it maps two states to one, and all but one in 2⁶⁴ of others. It is no
/// protection against somebody who wants to change a counter.
pub(super) fn of(fields: &[&[u8]]) -> [u8; 8] {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    let hash = fields.iter().fold(BASIS, |hash, field| {
        let length = field.len().to_be_bytes();
        length.iter().chain(*field).copied().fold(hash, step)
    });
    hash.to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_gives_another_checksum() {
        let text = b"tshirt\x00\x01";
        for bit in 0..text.len() * 8 {
            let mut flipped = *text;
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(of(&[text]), of(&[&flipped]), "bit {bit}");
        }
    }

    #[test]
    fn what_moved_from_one_field_to_the_next_gives_another_checksum() {
        assert_ne!(of(&[b"ab", b"c"]), of(&[b"a", b"bc"]));
        assert_ne!(of(&[b"", b"a"]), of(&[b"a", b""]));
    }
}
