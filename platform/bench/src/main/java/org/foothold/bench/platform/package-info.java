/** The packaged platform as deploy/local/up runs it, measured from outside. */
package org.foothold.bench.platform;
