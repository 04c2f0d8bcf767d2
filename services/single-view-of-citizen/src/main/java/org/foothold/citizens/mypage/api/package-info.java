/** Somebody's own page over HTTP. */
package org.foothold.citizens.mypage.api;
