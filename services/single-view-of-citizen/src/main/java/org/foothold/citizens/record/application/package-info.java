/** Taking records in, whatever way they came. */
package org.foothold.citizens.record.application;
