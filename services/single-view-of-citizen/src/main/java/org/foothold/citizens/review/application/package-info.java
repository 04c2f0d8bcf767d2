/** Asking people about doubtful matches, and doing what they decide. */
package org.foothold.citizens.review.application;
