//! Chance that can be had again: the same seed, the same day.

/// `SplitMix64`. Good enough for visitors, and nothing else.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 to `end - 1`; 0 where there is nothing to choose.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// `from` to `to`, both included.
    pub fn between(&mut self, from: u64, to: u64) -> u64 {
        from + self.below(to - from + 1)
    }

    /// So many times in a hundred.
    pub fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// From 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "a thousandth is fine enough")]
    pub fn share(&mut self) -> f32 {
        self.below(1001) as f32 / 1000.0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let at = usize::try_from(self.below(from.len() as u64)).ok()?;
        from.get(at)
    }

    /// One of `from`, each as often as its weight says.
    pub fn weighed<'a, T>(&mut self, from: &'a [(u64, T)]) -> Option<&'a T> {
        let whole: u64 = from.iter().map(|(weight, _)| weight).sum();
        let mut at = self.below(whole);
        let chosen = from.iter().find(|(weight, _)| {
            let here = at < *weight;
            at = at.saturating_sub(*weight);
            here
        });
        chosen.map(|(_, one)| one)
    }
}
