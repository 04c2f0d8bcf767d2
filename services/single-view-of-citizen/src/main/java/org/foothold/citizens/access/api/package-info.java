/** Who looked, over HTTP. */
package org.foothold.citizens.access.api;
