/** Signing and ending agreements. */
package org.foothold.citizens.agreement.application;
