/** What the portal announces to everybody on its landing page, such as a maintenance, from a moment to another. */
package tr.nes.announcement;
