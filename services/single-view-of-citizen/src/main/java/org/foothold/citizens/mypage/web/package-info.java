/** Somebody's own page. */
package org.foothold.citizens.mypage.web;
