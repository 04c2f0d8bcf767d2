package org.foothold.kernel;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value that identifies a person: a name, an address, a phone number, a date of birth. It prints as {@code •••}, so
 * that it cannot reach a log by accident, and the event serialiser refuses it. Whoever needs the value says so by calling
 * {@link #reveal()}; those calls are what a reviewer looks for.
 *
 * @param <T> the type of the value
 */
public final class Personal<T> {

    /** What a personal value looks like wherever it is printed. */
    public static final String MASK = "•••";

    private final T value;

    private Personal(T value) {
        this.value = Objects.requireNonNull(value, "a personal value is present or the whole is absent");
    }

    public static <T> Personal<T> of(T value) {
        return new Personal<>(value);
    }

    /** The personal value, or null where there is none. */
    public static <T> Personal<T> ofNullable(T value) {
        return value == null ? null : new Personal<>(value);
    }

    public T reveal() {
        return value;
    }

    public <R> Personal<R> map(Function<? super T, ? extends R> change) {
        return new Personal<>(change.apply(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Personal<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return MASK;
    }
}
