/** Questions about matches, and what people decide of them. */
package org.foothold.citizens.review.domain;
