/** Announcements on the landing page, and their page for the back office. */
package tr.nes.web.announcement;
