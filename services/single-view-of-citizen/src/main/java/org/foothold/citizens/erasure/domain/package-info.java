/** Erasing somebody, and proving that nothing is left. */
package org.foothold.citizens.erasure.domain;
