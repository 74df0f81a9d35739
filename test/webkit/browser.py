#!/usr/bin/python3
"""A WebKit that a driver steers, with nothing around the page, so that a window can be as narrow as a phone.

MiniBrowser, which comes with WebKit, keeps its profile in memory; this one keeps it in the folder that it is told.
"""

import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2

folder = sys.argv[1]
data = WebKit2.WebsiteDataManager(base_data_directory=folder, base_cache_directory=folder)
context = WebKit2.WebContext(website_data_manager=data)
context.get_cookie_manager().set_persistent_storage(
    folder + '/cookies.sqlite', WebKit2.CookiePersistentStorage.SQLITE
)
context.set_preferred_languages(['en-US'])
context.set_automation_allowed(True)

# Pages see it as `prefers-reduced-motion`, so that pictures can be compared.
Gtk.Settings.get_default().set_property('gtk-enable-animations', False)


def new_window(session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window(default_width=1280, default_height=800)
    window.add(view)
    view.connect('close', lambda _: window.destroy())
    window.show_all()
    return view


def start(context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name('WebKit')
    session.set_application_info(about)
    session.connect('create-web-view', new_window)


context.connect('automation-started', start)
Gtk.main()
