package org.foothold.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foothold.events.RecordRef;

/**
 * One look: an answer that shows people. A list is one access with all the people on it; a search that finds nobody is an
 * access without subjects.
 *
 * @param action what was shown, a stable kebab-case word, for example {@code people-to-contact}
 * @param subjects the people shown: record references, or {@code citizen:<id>}
 * @param reason why, in the person's own words, where one was asked (break-glass)
 */
public record Access(String action, List<String> subjects, Optional<String> reason) {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_REASON = 500;

    public Access {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("an action is a kebab-case word");
        }
        subjects = List.copyOf(new LinkedHashSet<>(subjects));
        subjects.forEach(RecordRef::parse);
        reason = reason.map(Access::clean).filter(text -> !text.isEmpty());
    }

    /** A look at nobody yet: add whom the answer shows. */
    public static Access to(String action) {
        return new Access(action, List.of(), Optional.empty());
    }

    public Access showing(RecordRef... records) {
        return showingAll(List.of(records));
    }

    public Access showingAll(Collection<RecordRef> records) {
        return with(records.stream().map(RecordRef::toString).toList());
    }

    public Access showingCitizen(UUID citizen) {
        return showingCitizens(List.of(citizen));
    }

    public Access showingCitizens(Collection<UUID> citizens) {
        return with(citizens.stream().map(id -> "citizen:" + id).toList());
    }

    public Access because(String why) {
        return new Access(action, subjects, Optional.ofNullable(why));
    }

    private Access with(List<String> more) {
        LinkedHashSet<String> all = new LinkedHashSet<>(subjects);
        all.addAll(more);
        return new Access(action, List.copyOf(all), reason);
    }

    /** A reason is kept on one line, without control characters, and not longer than needed. */
    private static String clean(String reason) {
        String text = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
