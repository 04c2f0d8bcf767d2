package org.foothold.triage.wellbeing.domain;

import java.util.Optional;

/**
 * The bands in which the Office for National Statistics reports personal well-being (ONS, "Personal well-being user guidance"): of satisfied, worthwhile and
 * happy 0 to 4 is low, 5 and 6 medium, 7 and 8 high, 9 and 10 very high; of anxious 0 and 1 is very low, 2 and 3 low, 4 and 5 medium, 6 to 10 high.
 */
public enum Band {
    VERY_LOW("very-low"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    VERY_HIGH("very-high");

    private final String code;

    Band(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Of a question that is asked from 0 to 10. */
    public static Optional<Band> of(Item item, Said said) {
        return item.isScale()
                ? said.number(item).map(item == Item.ANXIOUS ? Band::ofAnxiety : Band::of)
                : Optional.empty();
    }

    private static Band of(int number) {
        return number <= 4 ? LOW : number <= 6 ? MEDIUM : number <= 8 ? HIGH : VERY_HIGH;
    }

    private static Band ofAnxiety(int number) {
        return number <= 1 ? VERY_LOW : number <= 3 ? LOW : number <= 5 ? MEDIUM : HIGH;
    }
}
