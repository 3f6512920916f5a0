#pragma once

class QDialog;
class QMainWindow;

namespace rewire {

class MainMenu;

/// Every key of the program in one table, read from the menus themselves. Not modal: training goes on behind it.
QDialog* makeShortcutsDialog(QMainWindow* window, const MainMenu& menu);

/// Version, the paper behind the program, and licences. Not modal.
QDialog* makeAboutDialog(QMainWindow* window);

}  // namespace rewire
