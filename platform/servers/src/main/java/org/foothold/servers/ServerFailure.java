package org.foothold.servers;

/** A server could not be started or used; the message is one sentence for the person at the keyboard, with the remedy. */
public class ServerFailure extends RuntimeException {

    public ServerFailure(String sentence) {
        super(sentence);
    }

    public ServerFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
