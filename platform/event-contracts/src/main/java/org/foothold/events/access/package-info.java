/** Who looked at whom, published by every service that shows people. */
package org.foothold.events.access;
