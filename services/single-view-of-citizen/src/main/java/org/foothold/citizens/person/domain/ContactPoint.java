package org.foothold.citizens.person.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foothold.kernel.Personal;

/** One way to reach a person. Phone numbers stand in international form (E.164), so that one number is one text. */
public record ContactPoint(Kind kind, Personal<String> value) {

    /** The channels a contact point can be of; codes are stored. */
    public enum Kind {
        PHONE("phone"),
        EMAIL("email");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final int LONGEST_EMAIL = 254;

    /** Reads a phone number as people in the United Kingdom write it; empty when it cannot be one. Whether it is in use is not asked. */
    public static Optional<ContactPoint> phone(String written) {
        try {
            var number = NUMBERS.parse(written, "GB");
            return NUMBERS.isPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
                    ? Optional.of(new ContactPoint(
                            Kind.PHONE, Personal.of(NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Reads an email address; only its shape can be checked without writing to it. */
    public static Optional<ContactPoint> email(String written) {
        String address = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches()
                ? Optional.of(new ContactPoint(Kind.EMAIL, Personal.of(address)))
                : Optional.empty();
    }
}
