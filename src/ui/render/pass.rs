//! The pass: its four pictures, the QR for a phone, and what is said of them.

use super::Appearance;
use crate::l10n::Text;
use crate::semantics::{Icon, Illustration, Node, Role};
use crate::ui::mark::Mark;
use crate::ui::qr::qr;
use iced::widget::{column, container, responsive, space};
use iced::{Alignment, Element, Length};

impl Appearance<'_> {
    /// The four pictures over the whole width; below them what they are for, and what happens
    /// now. The QR stands at the end of the pictures, or where the screen is upright, beside what
    /// they are for.
    pub(super) fn pass<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let (calendar, others): (Vec<_>, Vec<_>) = children
            .iter()
            .partition(|child| matches!(child.role, Role::Image(Illustration::Qr(_))));
        let [code, facts, now, done] = others.as_slice() else {
            let all = children.iter().map(|child| self.node(child)).collect();
            return self.below(all, metrics.px(16.0)).into();
        };
        let spacing = metrics.px(if metrics.is_roomy() { 24.0 } else { 8.0 });
        let said = Self {
            compact: !metrics.is_roomy(),
            ..*self
        };
        let code = container(self.node(code))
            .width(Length::Fill)
            .height(Length::Fill);
        let facts = container(said.node(facts)).width(Length::Fill).into();
        let (now, done) = (said.node(now), self.node(done));
        let calendar = calendar.first().map(|node| self.node(node));
        let with_calendar = |first: Element<'a, M>| {
            let both = [Some(first), calendar].into_iter().flatten().collect();
            self.along(both, metrics.px(24.0))
                .align_y(Alignment::Center)
        };
        if metrics.panel.is_upright() {
            // Two containers: one that fills would not be held to its most.
            let code = container(code.max_height(metrics.mm(90.0))).height(Length::Fill);
            let mut all = column![code, with_calendar(facts), now].spacing(spacing);
            if metrics.is_roomy() {
                all = all.push(space().height(Length::Fill));
            }
            return all.push(done).height(Length::Fill).into();
        }
        let said = column![now, done]
            .spacing(metrics.px(20.0))
            .width(Length::Fill)
            .into();
        let below = self.along(vec![facts, said], metrics.px(32.0));
        column![with_calendar(code.into()).height(Length::Fill), below]
            .spacing(spacing)
            .height(Length::Fill)
            .into()
    }

    /// A QR, and what it is for: below it, or beside it where there is no height to spare.
    pub(super) fn qr<'a, M: 'a>(&self, words: &str, name: &Text) -> Element<'a, M> {
        let metrics = &self.metrics;
        let most = metrics.qr();
        let camera = Illustration::Icon(Icon::Camera);
        let camera = self.small(&camera, metrics.px(48.0), &self.inks());
        let name = self.words(name, self.set(metrics.label, true));
        let (large, upright) = (!metrics.is_roomy(), metrics.panel.is_upright());
        // Each width that the facts do without here costs them a line.
        let said = if large && upright {
            vec![name]
        } else {
            vec![camera, name]
        };
        let said = self.along(said, metrics.px(8.0)).align_y(Alignment::Center);
        let said = container(said).max_width(metrics.qr_words());
        if !upright {
            // As high as there is room for beside the pictures.
            let words = words.to_owned();
            let code = responsive(move |size| {
                let code = container(qr(&words, most.min(size.height))).width(Length::Fill);
                let code = code.height(Length::Fill).align_x(Alignment::Center);
                let at = if large {
                    Alignment::Center
                } else {
                    Alignment::End
                };
                code.align_y(at).into()
            });
            let code = container(code).width(most).height(Length::Fill);
            if large {
                return self
                    .along(vec![code.into(), said.into()], metrics.px(16.0))
                    .align_y(Alignment::Center)
                    .into();
            }
            return column![code, said]
                .spacing(metrics.px(8.0))
                .align_x(Alignment::Center)
                .into();
        }
        let both = column![Mark::part(qr(words, most)), said]
            .spacing(metrics.px(8.0))
            .align_x(Alignment::Center);
        if metrics.is_small() {
            // It has a leaf to itself.
            return container(both).center_x(Length::Fill).into();
        }
        both.into()
    }
}
