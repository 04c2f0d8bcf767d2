/** The rules of who may know whom, as ArchUnit tests that every service takes in with a class of five lines. */
package org.foothold.testing.architecture;
