/** What erasing somebody does, and the search for what is left. */
package org.foothold.citizens.erasure.application;
