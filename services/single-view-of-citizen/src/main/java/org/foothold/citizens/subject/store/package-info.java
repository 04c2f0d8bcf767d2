/** The tables that hold something of a person. */
package org.foothold.citizens.subject.store;
