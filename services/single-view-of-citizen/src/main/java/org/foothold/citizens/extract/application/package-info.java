/** Going through what a complete file no longer has. */
package org.foothold.citizens.extract.application;
