package org.foothold.citizens.request.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.citizens.subjectaccess.domain.Section;
import org.foothold.events.Purpose;

/**
 * What of an export may lie where somebody else could open it: not what was done to protect somebody, and not what the officer leaves out. It says
 * of itself that it is not all.
 */
public final class OnlineCopy {

    /** Told nowhere online: who broke the glass, and what services were told, which names looks again. */
    private static final Set<String> NEVER = Set.of("break_glass", "outbox_event");

    private static final Set<String> PROTECTING = Set.of(Purpose.SAFEGUARDING.code(), Purpose.BREAK_GLASS.code());

    private OnlineCopy() {}

    public static List<Section> of(List<Section> held) {
        return held.stream()
                .filter(section -> !NEVER.contains(section.code()))
                .map(section -> new Section(
                        section.code(),
                        section.rows().stream().filter(OnlineCopy::mayBeTold).toList()))
                .toList();
    }

    public static List<Section> without(List<Section> held, Set<String> leftOut) {
        return held.stream()
                .filter(section -> !leftOut.contains(section.code()))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean mayBeTold(Map<String, Object> row) {
        return !(row.get("purpose") instanceof String purpose && PROTECTING.contains(purpose));
    }
}
