package org.foothold.citizens.agreement.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The form on which an agreement is signed. */
public class AgreementForm {

    @RestForm
    String idempotencyKey;

    @RestForm
    String organisation;

    @RestForm
    List<String> purposes;

    @RestForm
    List<String> dataItems;

    @RestForm
    String validFrom;

    @RestForm
    String validTo;

    public String getOrganisation() {
        return organisation;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public List<String> getDataItems() {
        return dataItems;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public String getValidTo() {
        return validTo;
    }
}
