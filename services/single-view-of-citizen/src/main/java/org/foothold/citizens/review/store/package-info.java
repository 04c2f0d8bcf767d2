/** The tables of questions and decisions. */
package org.foothold.citizens.review.store;
