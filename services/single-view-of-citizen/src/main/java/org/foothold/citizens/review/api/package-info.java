/** Reviewing matches over HTTP. */
package org.foothold.citizens.review.api;
