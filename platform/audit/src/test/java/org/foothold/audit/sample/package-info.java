/** A service as small as can be, which shows people. */
package org.foothold.audit.sample;
