package org.foothold.samplecity.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foothold.samplecity.csv.Dialect;
import org.foothold.samplecity.errors.Entry;
import org.foothold.samplecity.errors.Item;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.people.Household;

/** One file of one council system: who stands in it, what it asks of them, and how it writes that down. */
interface SourceFile {

    /** The file's name without ending; the single view has a mapping of the same name. */
    String name();

    Dialect dialect();

    List<String> header();

    Set<Item> asks();

    /** Why and how often this household stands in the file; often not at all. */
    List<Case> cases(Household household, Biography life, LocalDate today);

    /** The reference of the row; the second keying of a person has another one. */
    String reference(Case about, int keying);

    List<String> cells(String reference, Case about, Entry entry);
}
