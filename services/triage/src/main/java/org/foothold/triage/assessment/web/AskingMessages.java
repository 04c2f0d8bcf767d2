package org.foothold.triage.assessment.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what was not asked; Welsh in {@code messages/asking_cy.properties}. */
@MessageBundle("asking")
public interface AskingMessages {
    @Message("What we did not ask")
    String title();

    @Message(
            "{#if count == 1}We did not need to ask you 1 question, because no answer to it could change your result.{#else}We did not need to ask you {count} questions, because no answer to them could change your result.{/if}")
    String not_asked(int count);

    @Message("You can answer them anyway. Somebody who helps you may find it useful.")
    String anyway_text();

    @Message("Answer them anyway")
    String anyway();

    @Message(
            "Nobody reads this until you send your answers. If anyone is in danger now, call 999. You can also call the council on {phone}, day or night.")
    String nobody_reads_yet(String phone);
}
