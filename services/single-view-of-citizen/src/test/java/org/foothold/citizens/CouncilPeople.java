package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.foothold.testing.TestTokens;

/** Brings made-up people in as the council does, and waits until they are linked. */
final class CouncilPeople {

    private static final String BENEFITS =
            "claim_ref,claimant_surname,claimant_first_names,claimant_dob,ni_number,council_person_ref,address,postcode,phone,claim_from,benefit,decision,weekly_amount,dependants\n";
    private static final String FLAGS =
            "family_id,person_id,relationship,surname,forenames,dob,nhs_number,address,postcode,flag,flagged_on,restricted\n";
    private static final String RENTS =
            "tenancy_ref,tenant_surname,tenant_forename,date_of_birth,ni_number,council_person_ref,address,postcode,telephone,uprn,email,as_at,arrears_balance,balance_3_months_ago,weeks_in_arrears,notice_served\n";

    private final CitizensDatabase database;

    CouncilPeople(CitizensDatabase database) {
        this.database = database;
    }

    /** A claim; the row without its reference and without what the claim is about. Answers with the citizen's id. */
    String claimant(String row) {
        String ref = "c" + UUID.randomUUID();
        take("benefits", BENEFITS + ref + "," + row + ",01/03/2026,HB,granted,100,0\n");
        return linked("benefits", ref);
    }

    /** A tenant behind with the rent; the row as of a claim, the day it is of, what is owed and was, in weeks, and the day notice was served. */
    String tenant(String row, LocalDate asOf, int owed, int before, int weeks, String notice) {
        String ref = "t" + UUID.randomUUID();
        String day = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(asOf);
        take(
                "rent-arrears",
                RENTS + ref + "," + row + ",,," + day + "," + owed + "," + before + "," + weeks + "," + notice + "\n");
        return linked("housing-rents", ref);
    }

    /** A flag of the family service, restricted to its team where asked; surname, forenames, day of birth. */
    String flagged(String row, boolean restricted) {
        String ref = "f" + UUID.randomUUID();
        take(
                "family-flags",
                FLAGS + "F1," + ref + ",Parent," + row + ",,1 Hidden Lane,ZS7 7AB,refuge,2026-04-01,"
                        + (restricted ? "Y" : "N") + "\n");
        return linked("family-service", ref);
    }

    private String linked(String system, String ref) {
        await().until(() -> database.citizenOf(system, ref) != null);
        return database.citizenOf(system, ref);
    }

    private static void take(String mapping, String file) {
        given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .multiPart("mapping", mapping)
                .multiPart("file", mapping + ".csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/api/citizens/imports")
                .then()
                .statusCode(202);
    }
}
