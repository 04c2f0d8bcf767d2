package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words in which the risk of a crisis is explained. */
@MessageBundle("risk")
public interface RiskMessages {

    @Message("Risk of crisis")
    String title();

    @Message(
            "These are signs in the council’s records, added up by rules that analysts wrote. They say where to look first, not what will happen: "
                    + "how well they do has been measured on a made-up city only.")
    String claim();

    @Message("None of the signs that are looked for is in the records.")
    String no_reasons();

    @Message("The rules could not be asked just now. A person should look at this record.")
    String failed();

    @Message("What is not known")
    String not_known();

    @Message("No record of the last year tells of these. That counts neither for nor against anybody.")
    String not_known_lead();

    @Message("{number} {#when number}{#is 1}point{#else}points{/when}")
    String points(int number);

    @Message("{source}, {day}")
    String source(String source, String day);

    @Message("{sources}; and {number} more")
    String more(String sources, int number);

    @Message("{sign}: {value} ({sources})")
    String because(String sign, String value, String sources);

    @Message("{#when code}"
            + "{#is 'not-known'}Not known"
            + "{#is 'no-signs'}No signs seen"
            + "{#is 'some-signs'}Some signs"
            + "{#is 'raised'}Raised"
            + "{#is 'high'}High"
            + "{#is 'a-person-will-look'}A person will look"
            + "{#else}{code}{/when}")
    String level(String code);

    @Message("{#when code}"
            + "{#is 'notice-served'}Notice to leave"
            + "{#is 'weeks-of-rent-owed'}Weeks of rent owed"
            + "{#is 'rent-arrears-change'}Rent arrears against three months before"
            + "{#is 'council-tax-stage'}Stage of council tax recovery"
            + "{#is 'council-tax-instalments-missed'}Council tax instalments missed"
            + "{#is 'voucher-requests-in-a-year'}Food vouchers asked for in a year"
            + "{#is 'contacts-in-half-a-year'}Contacts in half a year"
            + "{#is 'family-flag'}Flag by the family service"
            + "{#is 'benefit-lost-or-refused'}Benefit lost or refused"
            + "{#is 'moves-in-a-year'}Moves in a year"
            + "{#else}{code}{/when}")
    String sign(String code);

    @Message("{#when code}"
            + "{#is 'yes'}yes"
            + "{#is 'no'}no"
            + "{#is 'rising'}rising"
            + "{#is 'steady'}steady"
            + "{#is 'falling'}falling"
            + "{#is 'reminder'}reminder"
            + "{#is 'summons'}summons"
            + "{#else}{code}{/when}")
    String value(String code);
}
