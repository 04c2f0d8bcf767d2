package org.foothold.triage.assessment.web;

import java.net.URI;

/** The addresses of the quiz. None of them says who is answering, or what. */
final class Paths {
    static final String START = "/triage";
    static final String CONVERSATION = "/triage/conversation";
    static final String SAVE = "/triage/save";
    static final String RESUME = "/triage/resume";
    static final String AWAY = "/triage/away";
    static final String URGENT_HELP = "/triage/urgent-help";
    static final String CONTACT_DETAILS = "/triage/contact-details";
    static final String CHECK_ANSWERS = "/triage/check-answers";
    static final String NOT_ASKED = "/triage/questions-not-asked";
    static final String RESULT = "/triage/result";
    static final String MAY_BE_DUE = "/triage/may-be-due";
    static final String WHAT_IF = "/triage/conversations/what-if";

    private Paths() {}

    static String question(String key) {
        return "/triage/questions/" + key;
    }

    static String entry(String question, int number) {
        return question(question) + "/entries/" + number;
    }

    static String removal(String question, int number) {
        return entry(question, number) + "/removal";
    }

    /** Where the worker who holds this conversation notes what no question asks; empty where nobody holds it. */
    static String held(Visit visit) {
        var assessment = visit.view().assessment();
        return assessment.channel().isMediated() ? "/triage/held-conversations/" + assessment.id() : null;
    }

    static URI uri(String path) {
        return URI.create(path);
    }
}
