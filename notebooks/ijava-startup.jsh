chainrule.notebook.ijava.IJavaAdapter.install();
