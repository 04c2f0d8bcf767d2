/** The pages on which matches are reviewed. */
package org.foothold.citizens.review.web;
