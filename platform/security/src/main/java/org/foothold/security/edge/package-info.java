/** What every request passes before anyone asks who sent it: size, rate, cross-site guard, secure headers. */
package org.foothold.security.edge;
