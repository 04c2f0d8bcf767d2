/** A service as small as can be, to try the guards on. */
package org.foothold.security.sample;
