package org.foothold.samplecity.errors;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.foothold.samplecity.town.Address;

/** What a clerk wrote down about a person; empty text and a null date where nothing was written. */
public final class Entry {

    String title = "";
    String given = "";
    String middle = "";
    String family = "";
    LocalDate born;
    Address address;
    String postcode = "";
    String phone = "";
    String email = "";
    String nino = "";
    String nhsNumber = "";
    String customerNumber = "";
    final Set<ErrorKind> errors = EnumSet.noneOf(ErrorKind.class);

    public String title() {
        return title;
    }

    public String given() {
        return given;
    }

    public String givenAndMiddle() {
        return middle.isEmpty() ? given : given + " " + middle;
    }

    public String family() {
        return family;
    }

    public LocalDate born() {
        return born;
    }

    public Address address() {
        return address;
    }

    public String postcode() {
        return postcode;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String nino() {
        return nino;
    }

    public String nhsNumber() {
        return nhsNumber;
    }

    public String customerNumber() {
        return customerNumber;
    }

    public Set<ErrorKind> errors() {
        return errors;
    }
}
