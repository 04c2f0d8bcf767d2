package org.foothold.security;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foothold.events.Purpose;

/**
 * This resource or page shows people and so needs a purpose: from the header {@code Foothold-Purpose}, or from the choice
 * remembered by {@link PurposeChoice}, which holds until it is changed and not per click. Without one, or with one that is
 * not listed, the answer is 400.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequirePurpose {

    /** The purposes this is open to; none listed means any. */
    Purpose[] value() default {};

    /** For pages that exist for one purpose: what is recorded where the person has not chosen another. At most one. */
    Purpose[] implied() default {};
}
