package org.foothold.citizens.mypage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;

/**
 * Something on which a person can say yes or no: sharing for a purpose, with one partner or with all.
 *
 * @param said their newest word on exactly this
 * @param counts the word that decides: the newest on this or on all partners
 * @param agreements by which partners may see something for it today, unless the person says no
 */
public record Choice(
        Purpose purpose,
        Optional<String> organisation,
        Optional<Consent> said,
        Optional<Consent> counts,
        List<Agreement> agreements) {

    public Choice {
        agreements = List.copyOf(agreements);
    }

    /** What can be said next; see {@link Consent}. */
    public List<Word> possible() {
        return said.map(word -> word.word().isYes() ? List.of(Word.WITHDRAWN) : List.of(Word.GIVEN))
                .orElseGet(() -> List.of(Word.GIVEN, Word.REFUSED));
    }

    /**
     * All a person can choose: for each purpose all partners at once, then each partner that has an agreement for it or of whom they spoke.
     *
     * @param words all they said, newest first
     */
    public static List<Choice> of(List<Consent> words, List<Agreement> signed, LocalDate today) {
        List<Choice> choices = new ArrayList<>();
        for (Purpose purpose : LawfulBasis.BY_CONSENT) {
            List<Agreement> holding = signed.stream()
                    .filter(one -> one.holdsOn(today) && one.purposes().contains(purpose))
                    .sorted(Comparator.comparing(Agreement::organisation))
                    .toList();
            choices.add(of(purpose, Optional.empty(), words, holding));
            var organisations = new TreeSet<String>();
            holding.forEach(one -> organisations.add(one.organisation()));
            words.stream()
                    .filter(word -> word.purpose() == purpose)
                    .forEach(word -> word.organisation().ifPresent(organisations::add));
            organisations.forEach(organisation -> choices.add(of(
                    purpose,
                    Optional.of(organisation),
                    words,
                    holding.stream()
                            .filter(one -> one.organisation().equals(organisation))
                            .toList())));
        }
        return choices;
    }

    private static Choice of(
            Purpose purpose, Optional<String> organisation, List<Consent> words, List<Agreement> agreements) {
        List<Consent> onThis =
                words.stream().filter(word -> word.purpose() == purpose).toList();
        return new Choice(
                purpose,
                organisation,
                onThis.stream()
                        .filter(word -> word.organisation().equals(organisation))
                        .findFirst(),
                onThis.stream()
                        .filter(word -> word.organisation().isEmpty()
                                || word.organisation().equals(organisation))
                        .findFirst(),
                agreements);
    }
}
