/** Reasons for which somebody must not be erased for now. */
package org.foothold.citizens.legalhold.domain;
