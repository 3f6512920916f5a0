<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>core</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>the file cannot be looked at: %1</source>
        <translation>无法查看该文件：%1</translation>
    </message>
    <message>
        <source>this is a folder; a file is needed</source>
        <translation>这是文件夹；需要的是文件</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>无法打开该文件：%1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>the gzip data end, but the file goes on with something else; unpack it with gunzip, or fetch it again</source>
        <translation>gzip 数据已结束，但文件后面还有其他内容；请用 gunzip 解压，或重新获取</translation>
    </message>
    <message>
        <source>the gzip data is cut short; the file is not complete</source>
        <translation>gzip 数据被截断；文件不完整</translation>
    </message>
    <message>
        <source>the gzip data is corrupt: %1</source>
        <translation>gzip 数据已损坏：%1</translation>
    </message>
    <message>
        <source>it cannot be inflated</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>无法读取该文件夹：%1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is not whole: %2; get it anew with: %3</source>
        <translation>%1 不完整：%2；请重新获取：%3</translation>
    </message>
    <message>
        <source>dataset %1</source>
        <translation>数据集 %1</translation>
    </message>
    <message>
        <source>%1 is not on this computer; get it with: %2</source>
        <translation>本机上没有 %1；请获取：%2</translation>
    </message>
    <message>
        <source>%1 is not on this computer; get it with: %2 or install the Debian package %3</source>
        <translation>本机上没有 %1；请获取：%2，或安装 Debian 软件包 %3</translation>
    </message>
    <message>
        <source>%1 images, but %2 labels in %3; there should be as many</source>
        <translation>图像有 %1 张，%3 中的标签却有 %2 个；两者应当一样多</translation>
    </message>
    <message>
        <source>test images are %1, training images %2; they should be alike</source>
        <translation>测试图像为 %1，训练图像为 %2；两者应当相同</translation>
    </message>
    <message>
        <source>training and test images should both be bytes, or both be other numbers</source>
        <translation>训练图像和测试图像应当都是字节，或都是其他数值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>its pixels lie in %1, those of the training images in %2; they should have one unit</source>
        <translation>其像素值在 %1 之间，训练图像的像素值在 %2 之间；两者应使用同一单位</translation>
    </message>
    <message>
        <source>its pixels lie in %1, those the model was trained on in %2; bring them to that range</source>
        <translation>其像素值在 %1 之间，训练模型所用的像素值在 %2 之间；请换算到该范围</translation>
    </message>
    <message>
        <source>all training pixels are equal; there is nothing to learn from</source>
        <translation>所有训练像素都相同；没有可学的内容</translation>
    </message>
    <message>
        <source>these floats have their bytes in the wrong order; IDX files begin with the most significant byte</source>
        <translation>这些浮点数的字节顺序有误；IDX 文件的数值以最高有效字节开头</translation>
    </message>
    <message>
        <source>the training pixels hardly differ: their standard deviation is below a millionth of their range, %1; they should fill it, with the most significant byte first</source>
        <translation>训练像素几乎没有差别：其标准差不到取值范围 %1 的百万分之一；像素值应占满该范围，且最高有效字节在前</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2; get it anew with: rewire data fetch %3</source>
        <translation>%1 有误：%2；请重新获取：rewire data fetch %3</translation>
    </message>
    <message>
        <source>a dataset is a folder of four IDX files, this is a device or a pipe</source>
        <translation>数据集是含有四个 IDX 文件的文件夹，而这是设备或管道</translation>
    </message>
    <message>
        <source>the dataset cannot be read: %1</source>
        <translation>无法读取数据集：%1</translation>
    </message>
    <message>
        <source>there is no such dataset; it should be %1 or a folder of four IDX files</source>
        <translation>没有这个数据集；应为 %1，或含有四个 IDX 文件的文件夹</translation>
    </message>
    <message>
        <source>the model knows no class %1; it knows %2</source>
        <translation>模型没有类别 %1；它的类别为 %2</translation>
    </message>
    <message>
        <source>there is no class %1; its classes are %2</source>
        <translation>没有类别 %1；可用的类别为 %2</translation>
    </message>
    <message>
        <source>there are no training images of class %1; choose others</source>
        <translation>类别 %1 没有训练图像；请选择其他类别</translation>
    </message>
    <message>
        <source>there are no test images of class %1; choose others</source>
        <translation>类别 %1 没有测试图像；请选择其他类别</translation>
    </message>
    <message>
        <source>%1 and so on</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>one class leaves nothing to tell apart; choose at least two</source>
        <translation>只有一个类别就无从区分；请至少选择两个</translation>
    </message>
    <message>
        <source>two datasets lie in this folder, %1 … and %2 …; give one of these files in place of the folder, or each dataset a folder of its own</source>
        <translation>此文件夹中有两个数据集，%1 … 和 %2 …；请改为给出其中一个文件，或让每个数据集各占一个文件夹</translation>
    </message>
    <message>
        <source>aria2 has not finished it</source>
        <translation>aria2 尚未下载完</translation>
    </message>
    <message>
        <source>its content would do, but not its name; rename it</source>
        <translation>内容可用，但文件名不对；请改名</translation>
    </message>
    <message>
        <source>%1 lies there: %2</source>
        <translation>其中有 %1：%2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>a dataset is four IDX files; there are %1</source>
        <translation>数据集由四个 IDX 文件组成；其中有 %1</translation>
    </message>
    <message>
        <source>the folder has no file %1 (plain or .gz); %2</source>
        <translation>文件夹中没有文件 %1（未压缩或 .gz）；%2</translation>
    </message>
    <message>
        <source>two files could be %1, %2 and %3, and they differ; keep one of them here</source>
        <translation>有两个文件都可能是 %1：%2 和 %3，内容却不同；请只留一个</translation>
    </message>
    <message>
        <source>datasets lie in the folders below, %1 and %2 among others; give one of them</source>
        <translation>数据集在下级文件夹 %1、%2 等之中；请给出其中一个</translation>
    </message>
    <message>
        <source>datasets lie in the folders below, %1 and %2; give one of them</source>
        <translation>数据集在下级文件夹 %1 和 %2 之中；请给出其中一个</translation>
    </message>
    <message>
        <source>a dataset is a folder of four IDX files, this is a file: %1; give the folder it lies in</source>
        <translation>数据集是含有四个 IDX 文件的文件夹，而这是文件：%1；请给出它所在的文件夹</translation>
    </message>
    <message>
        <source>%1; write its images or labels as an IDX file</source>
        <translation>%1；请把其中的图像或标签写成 IDX 文件</translation>
    </message>
    <message>
        <source>%1, as a server sends in place of a file; fetch the file again</source>
        <translation>%1，可能是服务器用来代替文件发来的；请重新获取文件</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself; fetch it with: git lfs pull</source>
        <translation>一个 Git LFS 指针，而不是文件本身；请用 git lfs pull 获取</translation>
    </message>
    <message>
        <source>a git-annex pointer, not the file itself; fetch it with: git annex get</source>
        <translation>一个 git-annex 指针，而不是文件本身；请用 git annex get 获取</translation>
    </message>
    <message>
        <source>gzip data once more; unpack it once with gunzip</source>
        <translation>又一层 gzip 数据；请先用 gunzip 解压一次</translation>
    </message>
    <message>
        <source>a zip archive (or .npz)</source>
        <translation>一个 zip 压缩包（或 .npz）</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>一个空的 zip 压缩包</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>一份 xz 数据</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>一份 bzip2 数据</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>一份 Zstandard 数据</translation>
    </message>
    <message>
        <source>LZ4 data</source>
        <translation>一份 LZ4 数据</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>一个 7z 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>一个 RAR 压缩包</translation>
    </message>
    <message>
        <source>data of compress (.Z)</source>
        <translation>一份 compress 数据 (.Z)</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>一个 tar 归档</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>一张 PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>一张 JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>一张 GIF 图片</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>一张 BMP 图片</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>一张 TIFF 图片</translation>
    </message>
    <message>
        <source>a NumPy array (.npy)</source>
        <translation>一个 NumPy 数组 (.npy)</translation>
    </message>
    <message>
        <source>a MATLAB file (.mat)</source>
        <translation>一个 MATLAB 文件 (.mat)</translation>
    </message>
    <message>
        <source>an HDF5 file (or a newer .mat)</source>
        <translation>一个 HDF5 文件（或较新的 .mat）</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>一个 Parquet 文件</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>一个 SQLite 数据库</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>一份 PDF 文档</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>一个 Python pickle 文件</translation>
    </message>
    <message>
        <source>a text in UTF-16</source>
        <translation>一份 UTF-16 文本</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>一份 XML 文档</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>一个 HTML 页面</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>一份 JSON 文本</translation>
    </message>
    <message>
        <source>a table as text (CSV)</source>
        <translation>一张文本表格 (CSV)</translation>
    </message>
    <message>
        <source>a text with a byte order mark that begins with &quot;%1&quot;</source>
        <translation>一份带字节顺序标记、以 &quot;%1&quot; 开头的文本</translation>
    </message>
    <message>
        <source>a text that begins with &quot;%1&quot;</source>
        <translation>一份以 &quot;%1&quot; 开头的文本</translation>
    </message>
    <message>
        <source>%1; unpack it first</source>
        <translation>%1；请先解压</translation>
    </message>
    <message>
        <source>a little-endian IDX file; its header and numbers should begin with the highest byte (big-endian)</source>
        <translation>一个小端序的 IDX 文件；其文件头和数值应以最高字节开头（大端序）</translation>
    </message>
    <message>
        <source>a file that begins with zeros only, as a download that was not finished; fetch it again</source>
        <translation>一个开头全是零的文件，可能没有下载完；请重新获取</translation>
    </message>
    <message>
        <source>no IDX file: it begins with %1, an IDX file with 00 00 and a type, as 00 00 08 03</source>
        <translation>一个非 IDX 文件：它以 %1 开头，而 IDX 文件以 00 00 和类型开头，如 00 00 08 03</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2</source>
        <translation>数值 %1（从 0 计）%2</translation>
    </message>
    <message>
        <source>not a finite number; is the highest byte of each first (big-endian)?</source>
        <translation>不是有限数；每个数都以最高字节开头（大端序）吗？</translation>
    </message>
    <message>
        <source>below 1e-307; is the highest byte of each first (big-endian)?</source>
        <translation>小于 1e-307；每个数都以最高字节开头（大端序）吗？</translation>
    </message>
    <message>
        <source>the file is cut short: its header promises %1 values</source>
        <translation>文件被截断：文件头声明有 %1 个数值</translation>
    </message>
    <message>
        <source>the file is too long: it goes on after the %1 values of its header</source>
        <translation>文件过长：在文件头声明的 %1 个数值之后还有内容</translation>
    </message>
    <message>
        <source>every number is a multiple of %1, as %2: they are little-endian; an IDX file has the highest byte of each first (big-endian)</source>
        <translation>每个数都是 %1 的倍数，如 %2：它们是小端序；IDX 文件的每个数都以最高字节开头（大端序）</translation>
    </message>
    <message>
        <source>the file does not fit into memory</source>
        <translation>内存装不下该文件</translation>
    </message>
    <message>
        <source>the gzip data hold %1</source>
        <translation>gzip 数据的内容是%1</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>这是%1</translation>
    </message>
    <message>
        <source>the type byte is %1, which no IDX file has; it should be 0x08 (unsigned bytes), 0x09, 0x0b, 0x0c (integers of 8, 16 and 32 bits), 0x0d or 0x0e (floats of 32 and 64 bits)</source>
        <translation>类型字节为 %1，IDX 文件没有这种类型；应为 0x08（无符号字节），0x09、0x0b、0x0c（8、16、32 位整数），0x0d 或 0x0e（32、64 位浮点数）</translation>
    </message>
    <message>
        <source>the header announces %1 dimensions; there should be 1 to 4</source>
        <translation>文件头声明有 %1 个维度；应为 1 至 4 个</translation>
    </message>
    <message>
        <source>the sizes in the header are little-endian (%1); an IDX file has the highest byte first (big-endian)</source>
        <translation>文件头中的大小是小端序 (%1)；IDX 文件以最高字节开头（大端序）</translation>
    </message>
    <message>
        <source>the file is cut short: it ends within its header</source>
        <translation>文件被截断：它在文件头之内就结束了</translation>
    </message>
    <message>
        <source>dimension %1 of %2 is 0; it should be at least 1</source>
        <translation>%2 个维度中的第 %1 个为 0；至少应为 1</translation>
    </message>
    <message>
        <source>the header promises more than %1 values, the most that is read</source>
        <translation>文件头声明的数值超过 %1 个，这是能读取的上限</translation>
    </message>
    <message>
        <source>the header promises %1 bytes, more than %2 bytes of gzip data can hold</source>
        <translation>文件头声明有 %1 字节，%2 字节的 gzip 数据容纳不下</translation>
    </message>
    <message>
        <source>%1: its header promises %2 bytes, it has %3</source>
        <translation>%1：文件头声明有 %2 字节，实有 %3 字节</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>文件过长</translation>
    </message>
    <message>
        <source>the file needs %1 bytes, this computer has %2</source>
        <translation>该文件需要 %1 字节，本机有 %2 字节</translation>
    </message>
    <message>
        <source>the file is empty; an IDX file has a header at least</source>
        <translation>文件是空的；IDX 文件至少要有文件头</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2: pixels of 16-bit signed integers should not be negative; from 32768 on they do not fit, and are stored as 32-bit integers (0x0c) or floats (0x0d); or they are little-endian</source>
        <translation>数值 %1（从 0 计）为 %2：16 位有符号整数的像素不应为负；从 32768 起容纳不下，应存为 32 位整数 (0x0c) 或浮点数 (0x0d)；也可能它们是小端序</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2: pixels of 8-bit signed integers should not be negative; from 128 on they do not fit, and are stored as unsigned bytes (0x08)</source>
        <translation>数值 %1（从 0 计）为 %2：8 位有符号整数的像素不应为负；从 128 起容纳不下，应存为无符号字节 (0x08)</translation>
    </message>
    <message>
        <source>these are colour images (%1); Rewire reads grey ones: count x height x width, or with one channel</source>
        <translation>这些是彩色图像 (%1)；Rewire 读取灰度图像：数量 x 高 x 宽，或带一个通道</translation>
    </message>
    <message>
        <source>these images have several channels (%1); Rewire reads grey ones: count x height x width, or with one channel</source>
        <translation>这些图像有多个通道 (%1)；Rewire 读取灰度图像：数量 x 高 x 宽，或带一个通道</translation>
    </message>
    <message>
        <source>images should have 2 or 3 dimensions (count, pixels; or count, height, width), these have 1; are they labels?</source>
        <translation>图像应有 2 或 3 个维度（数量、像素；或数量、高、宽），这里只有 1 个；这些是标签吗？</translation>
    </message>
    <message>
        <source>sample %1 (counted from 0)</source>
        <translation>样本 %1（从 0 计）</translation>
    </message>
    <message>
        <source>%1 has label %2; labels should be whole numbers</source>
        <translation>%1的标签是 %2；标签应为整数</translation>
    </message>
    <message>
        <source>these labels mark their class with a 1 in each row; store the number of the class instead</source>
        <translation>这些标签在每一行用 1 标出类别；请改为保存类别的编号</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 classes)</source>
        <translation>%1 至 %2（%3 个类别）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>label %1 occurs once in %2 training samples, in %3, and never in the test set; the others are %4</source>
        <translation>标签 %1 在 %2 个训练样本中只出现一次，即%3，在测试集中从未出现；其他标签为 %4</translation>
    </message>
    <message>
        <source>every training image has label %1; there should be two classes at least</source>
        <translation>所有训练图像的标签都是 %1；至少应有两个类别</translation>
    </message>
    <message>
        <source>every one of the %1 training labels is another; labels should name classes</source>
        <translation>%1 个训练标签各不相同；标签应表示类别</translation>
    </message>
    <message>
        <source>the training labels take %1 values, from %2 to %3; at most 1,000 classes are read</source>
        <translation>训练标签有 %1 种取值，从 %2 到 %3；最多读取 1,000 个类别</translation>
    </message>
    <message>
        <source>%1 has label %2, which no training image has; the training labels are %3</source>
        <translation>%1的标签是 %2，没有任何训练图像有此标签；训练标签为 %3</translation>
    </message>
    <message>
        <source>labels should have 1 dimension, or be a column; these are %1: if each row marks its class, store the number of the class instead</source>
        <translation>标签应只有 1 个维度，或为一列；这里为 %1：如果每一行标出类别，请改为保存类别的编号</translation>
    </message>
    <message>
        <source>labels should have 1 dimension, or be a column; these are %1; are they images?</source>
        <translation>标签应只有 1 个维度，或为一列；这里为 %1；这些是图像吗？</translation>
    </message>
    <message>
        <source>%1 has label %2; the labels of %3 run from 0 to %4</source>
        <translation>%1的标签是 %2；%3 的标签从 0 到 %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the network has a weight that is no longer finite, so it is not exported</source>
        <translation>网络中有权重不再是有限数，因此未导出</translation>
    </message>
    <message>
        <source>all layers of this network are dense, so it has no sparse links; give --dense to write every link</source>
        <translation>该网络的所有层都是稠密层，没有稀疏连接；要写出全部连接，请用 --dense</translation>
    </message>
    <message>
        <source>the model has no metrics of its epochs; export the run folder, or a model that a run has written</source>
        <translation>该模型没有各轮的指标；请导出运行文件夹，或运行所写的模型</translation>
    </message>
    <message>
        <source>one layer alone is written as npz only; leave this option out</source>
        <translation>单独一层只能写成 npz；请去掉此选项</translation>
    </message>
    <message>
        <source>comments stand above edges and metrics only, other formats tell how they were made; leave this option out</source>
        <translation>注释只写在 edges 和 metrics 的开头，其他格式自带生成方式的说明；请去掉此选项</translation>
    </message>
    <message>
        <source>there is no run in this folder, as experiment.json is missing; name a run folder or a model file</source>
        <translation>此文件夹中没有运行，因为缺少 experiment.json；请指定运行文件夹或模型文件</translation>
    </message>
    <message>
        <source>no epoch of this run is finished yet, so there is nothing to export</source>
        <translation>此次运行尚未完成任何一轮，没有可导出的内容</translation>
    </message>
    <message>
        <source>the network has the layers 0 to %1, counted from the input</source>
        <translation>网络有层 0 至层 %1，从输入一侧计</translation>
    </message>
    <message>
        <source>this layer is dense, not a sparse matrix; give --dense to have it as one with every link</source>
        <translation>此层是稠密层，不是稀疏矩阵；要得到含全部连接的矩阵，请用 --dense</translation>
    </message>
    <message>
        <source>the network has too many links for one matrix; write its layers one by one with --layer</source>
        <translation>网络的连接太多，一个矩阵容纳不下；请用 --layer 逐层写出</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条连接</translation>
    </message>
    <message>
        <source>the archive cannot be read back</source>
        <translation>无法读回压缩包</translation>
    </message>
    <message>
        <source>cannot make the archive: %1</source>
        <translation>无法创建压缩包：%1</translation>
    </message>
    <message>
        <source>as full matrices the network takes %1 GB, and an ONNX file has at most 2; npz keeps it sparse</source>
        <translation>存为完整矩阵时，网络占 %1 GB，而 ONNX 文件最多 2 GB；npz 可保持稀疏</translation>
    </message>
    <message>
        <source>the network cannot be written as ONNX</source>
        <translation>无法把网络写成 ONNX</translation>
    </message>
    <message>
        <source>cannot write, %1</source>
        <translation>无法写入，%1</translation>
    </message>
    <message>
        <source>cannot write, it is a device or a pipe; give an ordinary file</source>
        <translation>无法写入，这是设备或管道；请给出普通文件</translation>
    </message>
    <message>
        <source>cannot write, too many programs write it or leftovers %1 are in the way</source>
        <translation>无法写入，同时写入的程序太多，或残留文件 %1 挡住了写入</translation>
    </message>
    <message>
        <source>row %1 is malformed: %2</source>
        <translation>第 %1 行格式有误：%2</translation>
    </message>
    <message>
        <source>its %1 lines are shorter than those of any curve</source>
        <translation>其 %1 行比任何曲线的行都短</translation>
    </message>
    <message>
        <source>this is no curve: it has more than 10,000 lines of comment</source>
        <translation>这不是曲线：注释超过 10,000 行</translation>
    </message>
    <message>
        <source>%1 begins with a quote that does not close</source>
        <translation>%1 以引号开头，引号却没有闭合</translation>
    </message>
    <message>
        <source>this is no curve: it has more than 1,000 columns</source>
        <translation>这不是曲线：列数超过 1,000</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>一列</translation>
    </message>
    <message>
        <source>this is no curve: after the comment lines must come %1</source>
        <translation>这不是曲线：注释行之后必须是 %1</translation>
    </message>
    <message>
        <source>after %1 must come a comma and the next cell</source>
        <translation>%1 之后必须是逗号和下一个单元格</translation>
    </message>
    <message>
        <source>after %1 must come the end of the line</source>
        <translation>%1 之后必须换行</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 必须是%2，而不是 %3</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>数（不小于 0）</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>整数（不小于 0）</translation>
    </message>
    <message>
        <source>a whole number, not below correct</source>
        <translation>整数（不小于 correct）</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>比例（0 至 1）</translation>
    </message>
    <message>
        <source>cannot read, %1</source>
        <translation>无法读取，%1</translation>
    </message>
    <message>
        <source>this is a device or a pipe; an ordinary file is needed</source>
        <translation>这是设备或管道；需要普通文件</translation>
    </message>
    <message>
        <source>this is a project (.rewire) or another zip; open it with: rewire FILE, or unzip what is needed out of it</source>
        <translation>这是项目 (.rewire) 或其他 zip；请用 rewire FILE 打开，或从中解压所需的内容</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are expected</source>
        <translation>文件有 %1 字节；最多应有 %2 字节</translation>
    </message>
    <message>
        <source>the file could not be read to its end</source>
        <translation>文件未能读到末尾</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用尽</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>文件会超过允许的大小</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>它所在的文件夹不存在</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>路径中的某一部分是文件，而不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle</source>
        <translation>符号链接形成了循环</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>磁盘出错</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>读取一端已关闭</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>它已关闭</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>第 %1 行%2</translation>
    </message>
    <message>
        <source>is malformed: %1 must be %2, not %3</source>
        <translation>格式有误：%1 必须是%2，而不是 %3</translation>
    </message>
    <message>
        <source>metrics have at most 1,000 further columns</source>
        <translation>指标最多可另有 1,000 列</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>整数（不小于 1）</translation>
    </message>
    <message>
        <source>its %1 rows are shorter than those of any run</source>
        <translation>其 %1 行比任何运行的行都短</translation>
    </message>
    <message>
        <source>the first line must begin with %1</source>
        <translation>第一行必须以 %1 开头</translation>
    </message>
    <message>
        <source>has epoch %1; after %2 comes the next, %3</source>
        <translation>的轮次是 %1；%2 之后应为 %3</translation>
    </message>
    <message>
        <source>the data that the model was trained on are no longer there; name the folder where they lie now, with --dataset FOLDER</source>
        <translation>训练该模型的数据已不在原处；请用 --dataset FOLDER 指定数据现在所在的文件夹</translation>
    </message>
    <message>
        <source>the model reads images of %1 pixels in %2 classes; this dataset has %3 pixels and %4 classes</source>
        <translation>模型读取 %1 像素、%2 个类别的图像；此数据集有 %3 像素、%4 个类别</translation>
    </message>
    <message>
        <source>the model&apos;s classes must be those of the dataset, in the same order</source>
        <translation>模型的类别必须与数据集的类别一致，顺序也相同</translation>
    </message>
    <message>
        <source>these are not the data of the experiment: their SHA-256 begins with %1, it should be %2; name the folder where those lie, with --dataset FOLDER</source>
        <translation>这不是该实验的数据：其 SHA-256 以 %1 开头，应为 %2；请用 --dataset FOLDER 指定正确数据所在的文件夹</translation>
    </message>
    <message>
        <source>the network has a weight that is no longer finite, so it is not saved</source>
        <translation>网络中有权重不再是有限数，因此未保存</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>数（大于 0）</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10,000,000</source>
        <translation>整数（1 至 10,000,000）</translation>
    </message>
    <message>
        <source>this is no Rewire model: its metadata lacks %1</source>
        <translation>这不是 Rewire 模型：元数据中缺少 %1</translation>
    </message>
    <message>
        <source>%1 in the metadata must be %2, not %3</source>
        <translation>元数据中的 %1 必须是%2，而不是 %3</translation>
    </message>
    <message>
        <source>this is no Rewire model: its metadata say format %1, not %2</source>
        <translation>这不是 Rewire 模型：元数据中的格式是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>the model was made by a newer Rewire: its format has version %1, this program reads version %2; update Rewire</source>
        <translation>该模型由较新的 Rewire 生成：其格式为版本 %1，本程序读取版本 %2；请更新 Rewire</translation>
    </message>
    <message>
        <source>the activation must be &quot;relu&quot;, not %1</source>
        <translation>激活函数必须是 &quot;relu&quot;，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;classes&quot; in the metadata must be a JSON list of names, one an output, not %1</source>
        <translation>元数据中的 &quot;classes&quot; 必须是名称的 JSON 列表，每个输出一个，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;classes&quot; in the metadata must be names that differ, not %1</source>
        <translation>元数据中的 &quot;classes&quot; 必须是互不相同的名称，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;pixel_range&quot; in the metadata must be [low, high] with low &lt; high, not %1</source>
        <translation>元数据中的 &quot;pixel_range&quot; 必须是 [low, high]，且 low &lt; high，而不是 %1</translation>
    </message>
    <message>
        <source>the model&apos;s experiment has more than 16 million characters</source>
        <translation>该模型的实验超过 1600 万个字符</translation>
    </message>
    <message>
        <source>the model&apos;s experiment cannot be run: %1</source>
        <translation>该模型的实验无法运行：%1</translation>
    </message>
    <message>
        <source>&quot;dataset_sha256&quot; in the metadata must be that of the experiment</source>
        <translation>元数据中的 &quot;dataset_sha256&quot; 必须与实验中的一致</translation>
    </message>
    <message>
        <source>&quot;metrics&quot; in the metadata must end with the model&apos;s epoch, %1</source>
        <translation>元数据中的 &quot;metrics&quot; 必须止于模型的轮次 %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; in the metadata must be a list of link counts, one a layer, not %1</source>
        <translation>元数据中的 &quot;regrow&quot; 必须是连接数的列表，每层一个，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; in the metadata has more links for layer %1 than its %2 free places</source>
        <translation>元数据中的 &quot;regrow&quot; 给层 %1 的连接数超过了该层的 %2 个空位</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>tensor %1 must have %2%3</source>
        <translation>张量 %1 必须有 %2%3</translation>
    </message>
    <message>
        <source> dimension</source>
        <translation> 个维度</translation>
    </message>
    <message>
        <source> dimensions</source>
        <translation> 个维度</translation>
    </message>
    <message>
        <source>tensor %1 does not fit the others: its shape must be [%2]</source>
        <translation>张量 %1 与其他张量不符：其形状必须是 [%2]</translation>
    </message>
    <message>
        <source>tensor %1 holds a value that is not finite</source>
        <translation>张量 %1 中有数值不是有限数</translation>
    </message>
    <message>
        <source>tensor %1 must hold epochs from 0 to the model&apos;s, %2</source>
        <translation>张量 %1 中的轮次必须从 0 到模型的轮次 %2</translation>
    </message>
    <message>
        <source>layer %1 must have 1 to 10,000,000 neurons, not %2</source>
        <translation>层 %1 必须有 1 至 10,000,000 个神经元，而不是 %2 个</translation>
    </message>
    <message>
        <source>layer %1 has neither the tensor &quot;indptr&quot; of a sparse layer nor the &quot;weight&quot; of a dense one</source>
        <translation>层 %1 既没有稀疏层的张量 &quot;indptr&quot;，也没有稠密层的张量 &quot;weight&quot;</translation>
    </message>
    <message>
        <source>layer %1 has %2 inputs and %3 links; more than 1,000,000 inputs need as many links</source>
        <translation>层 %1 有 %2 个输入和 %3 条连接；输入超过 1,000,000 个时，连接不能比输入少</translation>
    </message>
    <message>
        <source>layer %1 is malformed: %2</source>
        <translation>层 %1 格式有误：%2</translation>
    </message>
    <message>
        <source>tensor %1 must not be empty</source>
        <translation>张量 %1 不能为空</translation>
    </message>
    <message>
        <source>tensor %1 belongs to no layer; layers are counted from 0, and a sparse one has indptr, indices, values, bias, momentum, bias_momentum and born, a dense one weight, bias, momentum and bias_momentum</source>
        <translation>张量 %1 不属于任何层；层从 0 计，稀疏层有 indptr、indices、values、bias、momentum、bias_momentum 和 born，稠密层有 weight、bias、momentum 和 bias_momentum</translation>
    </message>
    <message>
        <source>the model has no layer: tensors called &quot;layers.0.indptr&quot; or &quot;layers.0.weight&quot; and so on are missing</source>
        <translation>该模型没有层：缺少名为 &quot;layers.0.indptr&quot; 或 &quot;layers.0.weight&quot; 等的张量</translation>
    </message>
    <message>
        <source>the last layer must be dense: its tensor weight is missing</source>
        <translation>最后一层必须是稠密层：缺少它的张量 weight</translation>
    </message>
    <message>
        <source>the last layer has %1 outputs; it must have one for each of the %2 classes</source>
        <translation>最后一层有 %1 个输出；%2 个类别必须各有一个</translation>
    </message>
    <message>
        <source>the experiment has %1 hidden layers, the tensors %2</source>
        <translation>实验有 %1 个隐藏层，张量中有 %2 个</translation>
    </message>
    <message>
        <source>layer %1 has %2 neurons; the experiment says %3</source>
        <translation>层 %1 有 %2 个神经元；实验中为 %3 个</translation>
    </message>
    <message>
        <source>layer %1 must be %2, as the experiment&apos;s rule is &quot;%3&quot;</source>
        <translation>层 %1 必须是%2层，因为实验的规则是 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>the name of the folder is empty; name one</source>
        <translation>文件夹名为空；请给出名称</translation>
    </message>
    <message>
        <source>this is a file; a folder is needed</source>
        <translation>这是文件；需要的是文件夹</translation>
    </message>
    <message>
        <source>cannot make the folder, %1</source>
        <translation>无法创建文件夹，%1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请给出文件名</translation>
    </message>
    <message>
        <source>this is a folder; name a file</source>
        <translation>这是文件夹；请给出文件名</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>没有文件夹 %1；请先创建</translation>
    </message>
    <message>
        <source>this is no safetensors file: it has %1 bytes, and a header takes more</source>
        <translation>这不是 safetensors 文件：它只有 %1 字节，仅文件头就不止这么多</translation>
    </message>
    <message>
        <source>this is text, not a model; a model is a .safetensors file</source>
        <translation>这是文本，不是模型；模型是 .safetensors 文件</translation>
    </message>
    <message>
        <source>this is no safetensors file, or it is cut: its header should take %1 bytes, and %2 bytes are there (100,000,000 are allowed)</source>
        <translation>这不是 safetensors 文件，或已被截断：文件头应占 %1 字节，实有 %2 字节（最多允许 100,000,000 字节）</translation>
    </message>
    <message>
        <source>the header could not be read</source>
        <translation>无法读取文件头</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2; it must be %3</source>
        <translation>张量 %1 的类型是 %2；必须是 %3</translation>
    </message>
    <message>
        <source>tensor %1 could not be read: the file was cut while it was open</source>
        <translation>无法读取张量 %1：文件在打开期间被截断</translation>
    </message>
    <message>
        <source>tensor %1 has more than 32 dimensions</source>
        <translation>张量 %1 的维度超过 32 个</translation>
    </message>
    <message>
        <source>__metadata__ holds more than 1,000 texts</source>
        <translation>__metadata__ 含有超过 1,000 项文本</translation>
    </message>
    <message>
        <source>it has more than 10,000 tensors</source>
        <translation>张量超过 10,000 个</translation>
    </message>
    <message>
        <source>tensor %1 must have all of dtype, shape and data_offsets</source>
        <translation>张量 %1 必须同时有 dtype、shape 和 data_offsets</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>在字节 %1 处不是有效的 JSON</translation>
    </message>
    <message>
        <source>the safetensors header is malformed: %1</source>
        <translation>safetensors 文件头格式有误：%1</translation>
    </message>
    <message>
        <source>the key %1 comes twice</source>
        <translation>键 %1 出现了两次</translation>
    </message>
    <message>
        <source>it must be a JSON object</source>
        <translation>它必须是 JSON 对象</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 必须是对象</translation>
    </message>
    <message>
        <source>__metadata__ must hold texts only, and %1 is none</source>
        <translation>__metadata__ 只能含有文本，而 %1 不是文本</translation>
    </message>
    <message>
        <source>tensor %1 must have a dtype (a text), a shape (whole numbers from 0 on) and data_offsets (two of them), and nothing else</source>
        <translation>张量 %1 必须有 dtype（文本）、shape（不小于 0 的整数）和 data_offsets（两个这样的整数），此外别无其他</translation>
    </message>
    <message>
        <source>begins at byte %1 and ends before it</source>
        <translation>始于字节 %1，却在此之前结束</translation>
    </message>
    <message>
        <source>ends at byte %1 of the data, but the file holds %2: it is cut, or its header is wrong</source>
        <translation>止于数据的字节 %1，但文件只有 %2 字节：文件被截断，或文件头有误</translation>
    </message>
    <message>
        <source>has a shape larger than any file</source>
        <translation>的形状比任何文件都大</translation>
    </message>
    <message>
        <source>takes %1 bytes, but its type and shape call for %2</source>
        <translation>占 %1 字节，但按其类型和形状应为 %2 字节</translation>
    </message>
    <message>
        <source>tensor %1 %2</source>
        <translation>张量 %1 %2</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data; tensors must follow one another without gap or overlap, so byte %3 would be right</source>
        <translation>张量 %1 始于数据的字节 %2；张量必须依次相接，没有空隙也不重叠，因此应始于字节 %3</translation>
    </message>
    <message>
        <source>the file is too long: the tensors end at byte %1 of the data, and %2 more bytes follow</source>
        <translation>文件过长：张量止于数据的字节 %1，其后还有 %2 字节</translation>
    </message>
    <message>
        <source>this is no safetensors file: its header must begin with &apos;{&apos;</source>
        <translation>这不是 safetensors 文件：文件头必须以 &apos;{&apos; 开头</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>this run is being written by %1; wait for it, or name another folder</source>
        <translation>此次运行正由%1写入；请等它完成，或指定其他文件夹</translation>
    </message>
    <message>
        <source>this file is being written by %1; wait for it, or name another file</source>
        <translation>此文件正由%1写入；请等它完成，或指定其他文件</translation>
    </message>
    <message>
        <source>the JSON has a key of more than 1,000 bytes</source>
        <translation>JSON 中有超过 1,000 字节的键</translation>
    </message>
    <message>
        <source>the JSON has more than %1 values, beside links and neurons removed by hand</source>
        <translation>JSON 中的数值超过 %1 个，手动移除的连接和神经元不计在内</translation>
    </message>
    <message>
        <source>the JSON nests lists and objects deeper than %1 levels</source>
        <translation>JSON 中列表和对象的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>the JSON has a long text that is malformed</source>
        <translation>JSON 中有一段长文本格式有误</translation>
    </message>
    <message>
        <source>the JSON has a text with the character 0, beside one of more than 100,000 bytes</source>
        <translation>JSON 中有含字符 0 的文本，另有超过 100,000 字节的文本</translation>
    </message>
    <message>
        <source>the JSON has a text of more than 100,000 bytes</source>
        <translation>JSON 中有超过 100,000 字节的文本</translation>
    </message>
    <message>
        <source>epoch %1 of this run is not kept</source>
        <translation>此次运行的第 %1 轮没有保存</translation>
    </message>
    <message>
        <source>epoch %1 of this run is not kept; its history has epochs %2 to %3</source>
        <translation>此次运行的第 %1 轮没有保存；其历史中有第 %2 至 %3 轮</translation>
    </message>
    <message>
        <source>a run and an epoch are named as RUN@12, or a model file by its name</source>
        <translation>运行和轮次写作 RUN@12，模型文件则写文件名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays what it is in a run; leave it out, or start a new run</source>
        <translation>&quot;%1&quot; 在一次运行中不能改变；请去掉它，或开始新的运行</translation>
    </message>
    <message>
        <source>the experiment has other layers than the model; hidden, density and whether it is dense must be the same</source>
        <translation>实验的层与模型的不同；hidden、density 以及是否稠密都必须相同</translation>
    </message>
    <message>
        <source>this is not the network that the experiment began with (its hash begins with %1, not %2)</source>
        <translation>这不是实验开始时的网络（其哈希以 %1 开头，而不是 %2）</translation>
    </message>
    <message>
        <source>the metrics of an epoch must be a JSON object</source>
        <translation>一轮的指标必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the layers of an epoch must be counted from 0</source>
        <translation>一轮的各层必须从 0 计</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>a layer must have 1 to 10,000,000 neurons on either side</source>
        <translation>层的两侧都必须有 1 至 10,000,000 个神经元</translation>
    </message>
    <message>
        <source>a layer must be sparse or dense, not %1</source>
        <translation>层必须是 sparse 或 dense，而不是 %1</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its layer</source>
        <translation>张量 %1 与其层不符</translation>
    </message>
    <message>
        <source>&quot;compression&quot; in a history must be none or zlib, not %1</source>
        <translation>历史中的 &quot;compression&quot; 必须是 none 或 zlib，而不是 %1</translation>
    </message>
    <message>
        <source>this history was cut or changed</source>
        <translation>此历史被截断或改动过</translation>
    </message>
    <message>
        <source>its epochs must follow one another</source>
        <translation>其轮次必须依次相接</translation>
    </message>
    <message>
        <source>epoch %1 is not kept in this history</source>
        <translation>此历史中没有保存第 %1 轮</translation>
    </message>
    <message>
        <source>this is the history of another run</source>
        <translation>这是另一次运行的历史</translation>
    </message>
    <message>
        <source>this is a database, and no history of a run</source>
        <translation>这是数据库，但不是运行的历史</translation>
    </message>
    <message>
        <source>cannot be renamed, %1</source>
        <translation>无法改名，%1</translation>
    </message>
    <message>
        <source>%1; the history of this run begins without the epochs before</source>
        <translation>%1；此次运行的历史从这里开始，不含之前各轮</translation>
    </message>
    <message>
        <source>the history is kept again (%1)</source>
        <translation>历史已恢复保存（%1）</translation>
    </message>
    <message>
        <source>%1; training goes on without its history, and tries to keep it again after every epoch</source>
        <translation>%1；训练继续，但不记录历史；每轮之后会再次尝试保存</translation>
    </message>
    <message>
        <source>cannot be written, the disk has no more room than the model needs</source>
        <translation>无法写入，磁盘的剩余空间只够保存模型</translation>
    </message>
    <message>
        <source>%1; it is %2 now, and a new history begins at epoch %3</source>
        <translation>%1；它现已改名为 %2，新的历史从第 %3 轮开始</translation>
    </message>
    <message>
        <source>cannot make a folder for the run, %1</source>
        <translation>无法为运行创建文件夹，%1</translation>
    </message>
    <message>
        <source>the links of the history are malformed</source>
        <translation>历史中的连接格式有误</translation>
    </message>
    <message>
        <source>an array of the history is malformed: %1</source>
        <translation>历史中有数组格式有误：%1</translation>
    </message>
    <message>
        <source>it holds more values than its layer</source>
        <translation>其数值比所属的层还多</translation>
    </message>
    <message>
        <source>zlib cannot inflate it</source>
        <translation>zlib 无法解压它</translation>
    </message>
    <message>
        <source>bytes follow what zlib made</source>
        <translation>zlib 数据之后还有多余的字节</translation>
    </message>
    <message>
        <source>it ends within a value</source>
        <translation>它在一个数值的中间结束</translation>
    </message>
    <message>
        <source>this folder already holds a run; give --overwrite to replace it or --resume to go on with it</source>
        <translation>此文件夹中已有运行；用 --overwrite 替换它，或用 --resume 继续它</translation>
    </message>
    <message>
        <source>cannot be read, %1</source>
        <translation>无法读取，%1</translation>
    </message>
    <message>
        <source>there is no run to resume: %1 is missing; leave out --resume to start one</source>
        <translation>没有可继续的运行：缺少 %1；去掉 --resume 可开始新的运行</translation>
    </message>
    <message>
        <source>model.safetensors is missing, though metrics.csv has finished epochs; put it back, or begin anew with --overwrite</source>
        <translation>缺少 model.safetensors，而 metrics.csv 中已有完成的轮次；请把它放回，或用 --overwrite 重新开始</translation>
    </message>
    <message>
        <source>the experiment in model.safetensors is not that of experiment.json; put back the one they belong to</source>
        <translation>model.safetensors 中的实验与 experiment.json 的不同；请放回与之相配的那一个</translation>
    </message>
    <message>
        <source>metrics.csv must have a row for each epoch of model.safetensors, %1 to %2, and has %3 rows</source>
        <translation>metrics.csv 必须为 model.safetensors 的每一轮（%1 至 %2）各有一行，现有 %3 行</translation>
    </message>
    <message>
        <source>cannot remove, %1</source>
        <translation>无法移除，%1</translation>
    </message>
    <message>
        <source>cannot be opened, %1</source>
        <translation>无法打开，%1</translation>
    </message>
    <message>
        <source>cannot be written, %1</source>
        <translation>无法写入，%1</translation>
    </message>
    <message>
        <source>this is no history of a run that can be read, %1</source>
        <translation>这不是可以读取的运行历史，%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>there is no model to test; add the network of the window or a model file</source>
        <translation>没有可测试的模型；请添加窗口中的网络或模型文件</translation>
    </message>
    <message>
        <source>Not enough memory for these curves. Use fewer models, or smaller ones.</source>
        <translation>内存不足，无法计算这些曲线。请使用更少或更小的模型。</translation>
    </message>
    <message>
        <source>the kind must be one of %1, not %2</source>
        <translation>类型必须是 %1 之一，而不是 %2</translation>
    </message>
    <message>
        <source>repeat %1 of a strength of %2 is there twice; one row a point</source>
        <translation>%2 在某一强度下的重复 %1 出现了两次；每个点只应有一行</translation>
    </message>
    <message>
        <source>there is no row below the columns; one row a point</source>
        <translation>列名之下没有数据行；每个点应有一行</translation>
    </message>
    <message>
        <source>its rows are of several kinds, %1 and %2; a file has curves of one kind</source>
        <translation>各行属于不同的类型，%1 和 %2；一个文件只能有一种类型的曲线</translation>
    </message>
    <message>
        <source>its seeds must count on with the repeats, seed + repeat, from one number in all rows</source>
        <translation>种子必须随重复序号递增（种子 + 重复序号），且所有行从同一个数开始</translation>
    </message>
    <message>
        <source>Not enough memory to evaluate this network. Take one with fewer links.</source>
        <translation>内存不足，无法评估此网络。请换一个连接较少的网络。</translation>
    </message>
    <message>
        <source>The network could not be evaluated: %1.</source>
        <translation>无法评估该网络：%1。</translation>
    </message>
    <message>
        <source>there is no network yet; begin an experiment first, or add a model file</source>
        <translation>尚无网络；请先开始实验，或添加模型文件</translation>
    </message>
    <message>
        <source>the network must have an input for each pixel of %1</source>
        <translation>网络必须为 %1 的每个像素各有一个输入</translation>
    </message>
    <message>
        <source>a text must be UTF-8 without control characters, tabs among them</source>
        <translation>文本必须是 UTF-8，除制表符外不含控制字符</translation>
    </message>
    <message>
        <source>a text must begin with a line &quot;# Title&quot; of at most %1 bytes</source>
        <translation>文本必须以 &quot;# 标题&quot; 一行开头，最多 %1 字节</translation>
    </message>
    <message>
        <source>a text must have words below its title</source>
        <translation>文本的标题之下必须有正文</translation>
    </message>
    <message>
        <source>the text has %1 words; at most %2 are read while something happens</source>
        <translation>文本有 %1 个词；边看边读，最多读得完 %2 个</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1 begins with a file outside of the lesson; put it into its folder</source>
        <translation>%1以课程之外的文件开始；请把它放进课程的文件夹</translation>
    </message>
    <message>
        <source>%1: of %2, %3 %4</source>
        <translation>%1：%2 的 %3 %4</translation>
    </message>
    <message>
        <source>%1, a control</source>
        <translation>%1的一个对照</translation>
    </message>
    <message>
        <source>a language is a name as &quot;de&quot; or &quot;pt_BR&quot;</source>
        <translation>语言应写作 &quot;de&quot; 或 &quot;pt_BR&quot; 这样的名称</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>必须是 JSON 对象</translation>
    </message>
    <message>
        <source>has the unknown key %1; known are %2</source>
        <translation>有未知的键 %1；可用的键为 %2</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot;</source>
        <translation>需要 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a whole number from %2 to %3</source>
        <translation>需要 &quot;%1&quot;，取 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a number</source>
        <translation>需要 &quot;%1&quot;，取数值</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as true or false</source>
        <translation>需要 &quot;%1&quot;，取 true 或 false</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a list of at most %2</source>
        <translation>需要 &quot;%1&quot;，取至多 %2 项的列表</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; in names of 1 to %2 bytes</source>
        <translation>需要 &quot;%1&quot;，取 1 至 %2 字节的名称</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as the name of a file of the lesson, not %2</source>
        <translation>需要 &quot;%1&quot;，取课程中的文件名，而不是 %2</translation>
    </message>
    <message>
        <source>%1 needs &quot;experiment&quot; as an object with keys of the experiment file</source>
        <translation>%1需要 &quot;experiment&quot;，取以实验文件的键组成的对象</translation>
    </message>
    <message>
        <source>%1 may not give &quot;%2&quot; in an experiment; leave it out</source>
        <translation>%1的实验中不能有 &quot;%2&quot;；请去掉它</translation>
    </message>
    <message>
        <source>%1 has an experiment of more than 4,096 bytes; it needs only what is not usual</source>
        <translation>%1的实验超过 4,096 字节；只需写出与默认不同的内容</translation>
    </message>
    <message>
        <source>%1 needs a &quot;dataset&quot; that is known by name, or a folder of the lesson</source>
        <translation>%1需要 &quot;dataset&quot;，取已知数据集的名称，或课程中的文件夹</translation>
    </message>
    <message>
        <source>%1 has an experiment that cannot be run: %2</source>
        <translation>%1的实验无法运行：%2</translation>
    </message>
    <message>
        <source>%1, a perturbation</source>
        <translation>%1的一个扰动</translation>
    </message>
    <message>
        <source>perturbs by %1 twice; each kind has one slider</source>
        <translation>用了两次扰动 %1；每种扰动只有一个滑块</translation>
    </message>
    <message>
        <source>does one thing: train_to, perturb, apply (with regrow), set or heal</source>
        <translation>只能做一件事：train_to、perturb、apply（可带 regrow）、set 或 heal</translation>
    </message>
    <message>
        <source>does nothing; leave it out</source>
        <translation>什么也不做；请去掉它</translation>
    </message>
    <message>
        <source>%1, action %2</source>
        <translation>%1的操作 %2</translation>
    </message>
    <message>
        <source>%1, its control</source>
        <translation>%1的对照</translation>
    </message>
    <message>
        <source>changes nothing; it needs experiment, actions or perturb</source>
        <translation>没有改变任何内容；需要 experiment、actions 或 perturb</translation>
    </message>
    <message>
        <source>changes an experiment, and the step begins with a model or a run</source>
        <translation>改变了实验，而该步从模型或运行开始</translation>
    </message>
    <message>
        <source>has no measure %1; there are %2</source>
        <translation>用了不存在的度量 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>goes from a larger number to a smaller one</source>
        <translation>从较大的数到较小的数，顺序反了</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; for %2</source>
        <translation>用于 %2 时需要 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>takes neither draws nor seeds for %1</source>
        <translation>用于 %1 时不能有 draws 和 seeds</translation>
    </message>
    <message>
        <source>%1, its start</source>
        <translation>%1的起点</translation>
    </message>
    <message>
        <source>is one of experiment, model, or run with epoch</source>
        <translation>只能是 experiment、model 或 run（连同 epoch）之一</translation>
    </message>
    <message>
        <source>shows %1, which is no view</source>
        <translation>要显示 %1，但没有这个视图</translation>
    </message>
    <message>
        <source>has the control %1, which there is not</source>
        <translation>用了控件 %1，但没有这个控件</translation>
    </message>
    <message>
        <source>needs a &quot;text&quot; whose name ends in .md</source>
        <translation>需要 &quot;text&quot;，其文件名以 .md 结尾</translation>
    </message>
    <message>
        <source>%1, band %2</source>
        <translation>%1的区间 %2</translation>
    </message>
    <message>
        <source>this is no lesson: it must be a JSON object with &quot;format&quot;: &quot;rewire-lesson&quot;</source>
        <translation>这不是课程：它必须是含有 &quot;format&quot;: &quot;rewire-lesson&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>the lesson needs &quot;version&quot;: 1</source>
        <translation>课程需要 &quot;version&quot;: 1</translation>
    </message>
    <message>
        <source>the lesson is of version %1, this program reads version 1; take a newer Rewire</source>
        <translation>该课程为版本 %1，本程序读取版本 1；请使用较新的 Rewire</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>needs at least one step</source>
        <translation>至少需要一个步骤</translation>
    </message>
    <message>
        <source>the training is past that epoch; train_to goes on</source>
        <translation>训练已经超过该轮；train_to 只能继续向后</translation>
    </message>
    <message>
        <source>nothing is done to the network of the specimen that could be applied</source>
        <translation>试样的网络没有任何可应用的改动</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>the step trains to epoch %1, and the experiment has %2 epochs; give it more</source>
        <translation>该步训练到第 %1 轮，而实验只有 %2 轮；请增加轮数</translation>
    </message>
    <message>
        <source>cannot make a folder to unpack the lesson into, %1</source>
        <translation>无法创建用于解压课程的文件夹，%1</translation>
    </message>
    <message>
        <source>this is no lesson: it has no lesson.json</source>
        <translation>这不是课程：其中没有 lesson.json</translation>
    </message>
    <message>
        <source>a lesson has at most 1,000 files and 64 MiB, and this zip has more</source>
        <translation>课程最多有 1,000 个文件、64 MiB，而此 zip 超过了</translation>
    </message>
    <message>
        <source>there is no lesson and no file of this name; rewire lesson list names the lessons</source>
        <translation>没有这个名称的课程或文件；rewire lesson list 可列出课程</translation>
    </message>
    <message>
        <source>columns must ascend within row %1</source>
        <translation>行 %1 中的列必须递增</translation>
    </message>
    <message>
        <source>row %1 links an input neuron beyond 0 … %2</source>
        <translation>行 %1 连接到的输入神经元超出 0 … %2</translation>
    </message>
    <message>
        <source>the column index is not the transpose of the rows</source>
        <translation>列索引不是各行的转置</translation>
    </message>
    <message>
        <source>a layer needs at least one neuron on each side</source>
        <translation>层的两侧都至少需要一个神经元</translation>
    </message>
    <message>
        <source>indptr must have one entry a row and one more</source>
        <translation>indptr 必须每行一项，另加一项</translation>
    </message>
    <message>
        <source>indptr must run from 0 to the number of links</source>
        <translation>indptr 必须从 0 到连接数</translation>
    </message>
    <message>
        <source>indptr must not descend</source>
        <translation>indptr 不能递减</translation>
    </message>
    <message>
        <source>values, momentum and born must have one entry a link</source>
        <translation>values、momentum 和 born 必须每条连接一项</translation>
    </message>
    <message>
        <source>bias and its momentum must have one entry a row</source>
        <translation>bias 及其动量必须每行一项</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, in pixel units (8/255 is 0.03137)</source>
        <translation>必须在 0 与 1 之间，以像素取值范围为单位（8/255 即 0.03137）</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>至少必须为 1</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1000, or be left out for 2.5 times epsilon through the number of steps</source>
        <translation>必须大于 0 且不超过 1000；省略时为 2.5 乘 epsilon 除以步数</translation>
    </message>
    <message>
        <source>must lie between 1 and 10000</source>
        <translation>必须在 1 与 10000 之间</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>必须在 0 与 1 之间</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000 standard deviations of the layer&apos;s weights</source>
        <translation>必须在 0 与 1000 之间（以该层权重的标准差为单位）</translation>
    </message>
    <message>
        <source>must be left out: this network has no hidden layer</source>
        <translation>必须省略：此网络没有隐藏层</translation>
    </message>
    <message>
        <source>must be 0, the only layer</source>
        <translation>必须是 0，即唯一的层</translation>
    </message>
    <message>
        <source>must be 0, the only hidden layer</source>
        <translation>必须是 0，即唯一的隐藏层</translation>
    </message>
    <message>
        <source>must lie between 0, next to the input, and %1, the output layer</source>
        <translation>必须在 0（紧邻输入）与 %1（输出层）之间</translation>
    </message>
    <message>
        <source>must lie between 0, next to the input, and %1</source>
        <translation>必须在 0（紧邻输入）与 %1 之间</translation>
    </message>
    <message>
        <source>must ascend and name each layer once, for example 0,2</source>
        <translation>必须递增，每层只出现一次，例如 0,2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation>层的列表</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; of this perturbation</source>
        <translation>此扰动没有参数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; must be %2</source>
        <translation>参数 &quot;%1&quot; 应为：%2</translation>
    </message>
    <message>
        <source>there is no such kind of perturbation; it must be %1</source>
        <translation>没有这种扰动；必须是 %1</translation>
    </message>
    <message>
        <source>the parameters of a perturbation must be one JSON object</source>
        <translation>扰动的参数必须是一个 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;cut&quot; must be a list of [layer, from, to]</source>
        <translation>&quot;cut&quot; 必须是 [layer, from, to] 的列表</translation>
    </message>
    <message>
        <source>&quot;silence&quot; must be a list of [layer, neuron]</source>
        <translation>&quot;silence&quot; 必须是 [layer, neuron] 的列表</translation>
    </message>
    <message>
        <source>&quot;perturb&quot; must be a list of perturbations</source>
        <translation>&quot;perturb&quot; 必须是扰动的列表</translation>
    </message>
    <message>
        <source>a perturbation needs &quot;kind&quot;, &quot;parameters&quot; and &quot;seed&quot;</source>
        <translation>扰动需要 &quot;kind&quot;、&quot;parameters&quot; 和 &quot;seed&quot;</translation>
    </message>
    <message>
        <source>the perturbations of one list have one seed</source>
        <translation>同一列表中的扰动只能有一个种子</translation>
    </message>
    <message>
        <source>&quot;draw&quot; counts from 0</source>
        <translation>&quot;draw&quot; 从 0 计</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>specimen.json is malformed</source>
        <translation>specimen.json 格式有误</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a whole number from 0 on</source>
        <translation>%1：&quot;%2&quot; 必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>%1: it must be a JSON object</source>
        <translation>%1：它必须是 JSON 对象</translation>
    </message>
    <message>
        <source>%1: &quot;seed&quot; must be a whole number</source>
        <translation>%1：&quot;seed&quot; 必须是整数</translation>
    </message>
    <message>
        <source>%1: all perturbations have the one &quot;seed&quot;</source>
        <translation>%1：所有扰动只能有同一个 &quot;seed&quot;</translation>
    </message>
    <message>
        <source>this must be a JSON object</source>
        <translation>这必须是 JSON 对象</translation>
    </message>
    <message>
        <source>%1; it is %2 now</source>
        <translation>%1；它现已改名为 %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>the neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 项</translation>
    </message>
    <message>
        <source>manifest.json must have &quot;version&quot;, a whole number from 1 on</source>
        <translation>manifest.json 必须有 &quot;version&quot;，取不小于 1 的整数</translation>
    </message>
    <message>
        <source>this project was saved by a newer Rewire (version %1 of the format, and this program knows %2); open it with that one</source>
        <translation>此项目由较新的 Rewire 保存（格式版本 %1，本程序支持到 %2）；请用较新的 Rewire 打开</translation>
    </message>
    <message>
        <source>this zip is no Rewire project: manifest.json must have the format &quot;rewire-project&quot;</source>
        <translation>此 zip 不是 Rewire 项目：manifest.json 的格式必须是 &quot;rewire-project&quot;</translation>
    </message>
    <message>
        <source>manifest.json must have &quot;entries&quot;, an object that says what each entry inflates to</source>
        <translation>manifest.json 必须有 &quot;entries&quot;，取说明每个条目解压后大小的对象</translation>
    </message>
    <message>
        <source>manifest.json must give the bytes of each entry as a whole number</source>
        <translation>manifest.json 必须用整数给出每个条目的字节数</translation>
    </message>
    <message>
        <source>this zip is no Rewire project: it has no manifest.json</source>
        <translation>此 zip 不是 Rewire 项目：其中没有 manifest.json</translation>
    </message>
    <message>
        <source>it goes on to epoch %1, and model.safetensors ends at %2</source>
        <translation>它延续到第 %1 轮，而 model.safetensors 止于 %2</translation>
    </message>
    <message>
        <source>it belongs to a model, which is missing</source>
        <translation>它属于某个模型，而该模型缺失</translation>
    </message>
    <message>
        <source>a project shows %1 drawings at most</source>
        <translation>一个项目最多显示 %1 张手绘</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>它超过 %1 字节</translation>
    </message>
    <message>
        <source>it was changed or cut</source>
        <translation>它被改动过或被截断</translation>
    </message>
    <message>
        <source>manifest.json does not say what %1 inflates to</source>
        <translation>manifest.json 没有说明 %1 解压后的大小</translation>
    </message>
    <message>
        <source>it belongs to a run, which is missing</source>
        <translation>它属于某次运行，而该运行缺失</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>names must be UTF-8 of at most 255 bytes</source>
        <translation>名称必须是最多 255 字节的 UTF-8</translation>
    </message>
    <message>
        <source>names have no control characters</source>
        <translation>名称不能含控制字符</translation>
    </message>
    <message>
        <source>names must be relative, with / between their parts</source>
        <translation>名称必须是相对路径，各部分以 / 分隔</translation>
    </message>
    <message>
        <source>names must not lead elsewhere</source>
        <translation>名称不能指向别处</translation>
    </message>
    <message>
        <source>this is no whole project file (%1); it was cut off or changed, take another copy</source>
        <translation>此项目文件不完整（%1）；它被截断或改动过，请另取一份</translation>
    </message>
    <message>
        <source>this is no project file: it is no zip, or it was cut off; take another copy</source>
        <translation>这不是项目文件：它不是 zip，或已被截断；请另取一份</translation>
    </message>
    <message>
        <source>a project has at most 10,000 entries, and this file has more</source>
        <translation>项目最多有 10,000 个条目，而此文件超过了</translation>
    </message>
    <message>
        <source>an entry is there twice; each must be there once</source>
        <translation>有条目出现两次；每个条目只能出现一次</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is incomplete; take another copy</source>
        <translation>zip 的目录不完整；请另取一份</translation>
    </message>
    <message>
        <source>the entry %1 is refused: %2</source>
        <translation>不接受条目 %1：%2</translation>
    </message>
    <message>
        <source>the entry %1 is encrypted; save the project without a password</source>
        <translation>条目 %1 已加密；请不设密码保存项目</translation>
    </message>
    <message>
        <source>the entry %1 is compressed in a way that is not known here; it must be deflated or stored</source>
        <translation>条目 %1 的压缩方式未知；必须是 deflate 压缩或不压缩</translation>
    </message>
    <message>
        <source>the entry %1 is a folder with content</source>
        <translation>条目 %1 是带有内容的文件夹</translation>
    </message>
    <message>
        <source>the entry %1 is a link or a device; a project has ordinary files</source>
        <translation>条目 %1 是链接或设备；项目中只能有普通文件</translation>
    </message>
    <message>
        <source>the entry %1 would inflate to %2 bytes; that is no honest content</source>
        <translation>条目 %1 解压后会有 %2 字节；这不是正常的内容</translation>
    </message>
    <message>
        <source>the file would inflate to %1 bytes; that is no honest content</source>
        <translation>该文件解压后会有 %1 字节；这不是正常的内容</translation>
    </message>
    <message>
        <source>the entry %1 inflates to more than %2 bytes</source>
        <translation>条目 %1 解压后超过 %2 字节</translation>
    </message>
    <message>
        <source>the entry %1 was changed or cut; take another copy</source>
        <translation>条目 %1 被改动过或被截断；请另取一份</translation>
    </message>
    <message>
        <source>the entry %1 ends early; take another copy</source>
        <translation>条目 %1 提前结束；请另取一份</translation>
    </message>
    <message>
        <source>must lie between 1 and 10000, the number of strengths</source>
        <translation>必须在 1 与 10000 之间，即强度的个数</translation>
    </message>
    <message>
        <source>must lie between 1 and 100000</source>
        <translation>必须在 1 与 100000 之间</translation>
    </message>
    <message>
        <source>must be fewer: steps times repeats are more than 1000000 points</source>
        <translation>必须减少：steps 乘 repeats 超过 1000000 个点</translation>
    </message>
    <message>
        <source>goes with remove-links alone, and with no step before it</source>
        <translation>只能用于 remove-links，且前面不能有其他步骤</translation>
    </message>
    <message>
        <source>%1, %2, seed %3, in epoch %4</source>
        <translation>%1，%2，种子 %3，第 %4 轮中</translation>
    </message>
    <message>
        <source>%1, %2, seed %3, epoch %4</source>
        <translation>%1，%2，种子 %3，第 %4 轮</translation>
    </message>
    <message>
        <source>%1, perturbed</source>
        <translation>%1，受过扰动</translation>
    </message>
    <message>
        <source>%1, tested on %2</source>
        <translation>%1，在 %2 上测试</translation>
    </message>
    <message>
        <source>there is no such file or folder; name a run folder or a model (.safetensors)</source>
        <translation>没有这个文件或文件夹；请指定运行文件夹或模型 (.safetensors)</translation>
    </message>
    <message>
        <source>no epoch of this run is finished yet, so there is nothing to see; train it on with --resume</source>
        <translation>此次运行尚未完成任何一轮，没有可看的内容；请用 --resume 继续训练</translation>
    </message>
    <message>
        <source>epoch %1 cannot be shown, %2; give %3, which lies elsewhere</source>
        <translation>第 %1 轮无法显示，%2；请改用第 %3 轮，它存放在别处</translation>
    </message>
    <message>
        <source>epoch %1 is not kept; give one that is, of %2</source>
        <translation>第 %1 轮没有保存；请从 %2 中选一轮</translation>
    </message>
    <message>
        <source>Not enough memory for this network. Lower the density or the widths and begin a new one.</source>
        <translation>内存不足，容纳不下此网络。请降低密度或减小层宽，再新建网络。</translation>
    </message>
    <message>
        <source>Not enough memory to go on. Begin a network with fewer links.</source>
        <translation>内存不足，无法继续。请新建连接较少的网络。</translation>
    </message>
    <message>
        <source>Training stopped: %1. Go back to the epoch before, begin a new network, or open a saved one.</source>
        <translation>训练已停止：%1。请回到前一轮、新建网络，或打开已保存的网络。</translation>
    </message>
    <message>
        <source>The run is kept again</source>
        <translation>运行已恢复保存</translation>
    </message>
    <message>
        <source>%1. Training goes on; keeping this run is tried again after every epoch</source>
        <translation>%1。训练继续；每轮之后会再次尝试保存此次运行</translation>
    </message>
    <message>
        <source>there is no network yet; begin an experiment first</source>
        <translation>尚无网络；请先开始实验</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>正在载入 %1…</translation>
    </message>
    <message>
        <source>The network does not have %1, which specimen.json removes; that is left out</source>
        <translation>网络中没有 specimen.json 所移除的%1；已略过</translation>
    </message>
    <message>
        <source>The run before is kept under File, Recent runs</source>
        <translation>之前的运行保存在“文件”菜单的“最近的运行”中</translation>
    </message>
    <message>
        <source>at most 500,000 links and neurons can be removed by hand at once; remove a share of them instead</source>
        <translation>一次最多可手动移除 500,000 条连接和神经元；请改为按比例移除</translation>
    </message>
    <message>
        <source>noise and attacks change images, not the network; choose links, weights or neurons</source>
        <translation>噪声和攻击改变的是图像，不是网络；请选择连接、权重或神经元</translation>
    </message>
    <message>
        <source>in the middle of epoch %1</source>
        <translation>第 %1 轮中</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>第 %1 轮后</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>%1. The run is opened without it</source>
        <translation>%1。运行已打开，但不含这部分</translation>
    </message>
    <message>
        <source>%1. The run is opened; its past cannot be shown</source>
        <translation>%1。运行已打开；但无法显示其历史</translation>
    </message>
    <message>
        <source>training has failed; go back to epoch %1, or open a saved one</source>
        <translation>训练已失败；请回到第 %1 轮，或打开已保存的网络</translation>
    </message>
    <message>
        <source>training has failed; begin a new network, or open a saved one</source>
        <translation>训练已失败；请新建网络，或打开已保存的网络</translation>
    </message>
    <message>
        <source>save the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Saved the network %1 to %2</source>
        <translation>已将%1的网络保存到 %2</translation>
    </message>
    <message>
        <source>%1. The project is saved without the epochs before</source>
        <translation>%1。项目已保存，但不含之前各轮</translation>
    </message>
    <message>
        <source>save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>there is no network yet</source>
        <translation>尚无网络</translation>
    </message>
    <message>
        <source>Saved the specimen %1 to %2</source>
        <translation>已将%1的试样保存到 %2</translation>
    </message>
    <message>
        <source>export the network</source>
        <translation>导出网络</translation>
    </message>
    <message>
        <source>Exported the metrics %1 to %2</source>
        <translation>已将%1的指标导出到 %2</translation>
    </message>
    <message>
        <source>Exported the specimen %1 to %2</source>
        <translation>已将%1的试样导出到 %2</translation>
    </message>
    <message>
        <source>Exported the network %1 to %2</source>
        <translation>已将%1的网络导出到 %2</translation>
    </message>
    <message>
        <source>play</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>there is no failed run with an epoch that was kept</source>
        <translation>没有失败且保存过轮次的运行</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>no epoch of this run is kept</source>
        <translation>此次运行没有保存任何一轮</translation>
    </message>
    <message>
        <source>go on from an epoch</source>
        <translation>从某一轮继续</translation>
    </message>
    <message>
        <source>Going back to epoch %1 …</source>
        <translation>正在回到第 %1 轮…</translation>
    </message>
    <message>
        <source>On the way to epoch %1: epoch %2 is trained again … Pause stops it.</source>
        <translation>正在前往第 %1 轮：重新训练第 %2 轮… 按“暂停”可停止。</translation>
    </message>
    <message>
        <source>remember the run</source>
        <translation>记住此次运行</translation>
    </message>
    <message>
        <source>no moment of the number %1 was remembered</source>
        <translation>没有记住编号为 %1 的时刻</translation>
    </message>
    <message>
        <source>a run is extended to a later epoch than its last one, %1</source>
        <translation>延长运行时，轮数必须大于原来的最后一轮 %1</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>cannot make a folder to save from, %1</source>
        <translation>无法创建保存所需的文件夹，%1</translation>
    </message>
    <message>
        <source>fewer than %1 in the tail</source>
        <translation>尾部不足 %1 个</translation>
    </message>
    <message>
        <source>the tail spans no factor of %1</source>
        <translation>尾部跨度不到 %1 倍</translation>
    </message>
    <message>
        <source>an exponential is likelier (p %1)</source>
        <translation>指数分布更可能 (p %1)</translation>
    </message>
    <message>
        <source>a log-normal is likelier (p %1)</source>
        <translation>对数正态分布更可能 (p %1)</translation>
    </message>
    <message>
        <source>power laws of this kind nearly always fit better (p %1)</source>
        <translation>这种幂律几乎总能拟合得更好 (p %1)</translation>
    </message>
    <message>
        <source>nothing rules it out (p %1)</source>
        <translation>没有证据能排除它 (p %1)</translation>
    </message>
    <message>
        <source>may be a power law: %1</source>
        <translation>可能是幂律：%1</translation>
    </message>
    <message>
        <source>no power law: %1</source>
        <translation>不是幂律：%1</translation>
    </message>
    <message>
        <source>links anywhere</source>
        <translation>连接在任意位置</translation>
    </message>
    <message>
        <source>links anywhere, equally many into every neuron</source>
        <translation>连接在任意位置，进入每个神经元的同样多</translation>
    </message>
    <message>
        <source>links anywhere, small layers denser than large ones</source>
        <translation>连接在任意位置，小层比大层更稠密</translation>
    </message>
    <message>
        <source>links between pixels that vary together in the training images</source>
        <translation>连接在训练图像中一同变化的像素之间</translation>
    </message>
    <message>
        <source>links to a window of neighbours, some moved: a small world</source>
        <translation>连接到一个窗口内的近邻，部分移到别处：小世界</translation>
    </message>
    <message>
        <source>links to near neurons more often than to far ones: receptive fields</source>
        <translation>连接到近处神经元多于远处：感受野</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; are malformed</source>
        <translation>实验的 &quot;actions&quot; 格式有误</translation>
    </message>
    <message>
        <source>each must be an object</source>
        <translation>每一项必须是对象</translation>
    </message>
    <message>
        <source>&quot;epoch&quot; must be a whole number from 1 on</source>
        <translation>&quot;epoch&quot; 必须是不小于 1 的整数</translation>
    </message>
    <message>
        <source>&quot;batch&quot; must be a whole number from 0 on</source>
        <translation>&quot;batch&quot; 必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>&quot;rewired&quot; must be true or false</source>
        <translation>&quot;rewired&quot; 必须是 true 或 false</translation>
    </message>
    <message>
        <source>each has the keys epoch, batch, and set or perturb, cut, silence, regrow</source>
        <translation>每一项的键为 epoch、batch，以及 set 或 perturb、cut、silence、regrow</translation>
    </message>
    <message>
        <source>each needs &quot;%1&quot;</source>
        <translation>每一项都需要 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;set&quot; must be an object with new values</source>
        <translation>&quot;set&quot; 必须是含有新值的对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;set&quot; must be a value as the experiment has it</source>
        <translation>&quot;set&quot; 中的 &quot;%1&quot; 必须取实验中允许的值</translation>
    </message>
    <message>
        <source>&quot;set&quot; takes %1</source>
        <translation>&quot;set&quot; 可含 %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; must be true or false</source>
        <translation>&quot;regrow&quot; 必须是 true 或 false</translation>
    </message>
    <message>
        <source>each must change settings or the network</source>
        <translation>每一项必须改变设置或网络</translation>
    </message>
    <message>
        <source>&quot;test_accuracy&quot; and &quot;test_loss&quot; come together, each as [before, after]</source>
        <translation>&quot;test_accuracy&quot; 和 &quot;test_loss&quot; 必须同时出现，各为 [before, after]</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; must be a list</source>
        <translation>实验的 &quot;actions&quot; 必须是列表</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; must be in the order of time</source>
        <translation>实验的 &quot;actions&quot; 必须按时间顺序排列</translation>
    </message>
    <message>
        <source>needs 1 to 16 hidden layers, for example 1000,1000,1000</source>
        <translation>需要 1 至 16 个隐藏层，例如 1000,1000,1000</translation>
    </message>
    <message>
        <source>layers need 1 to 10,000,000 neurons each, not %1</source>
        <translation>各层需要 1 至 10,000,000 个神经元，而不是 %1 个</translation>
    </message>
    <message>
        <source>needs one share for all hidden layers or one for each of the %1</source>
        <translation>需要一个用于所有隐藏层的比例，或 %1 个隐藏层各一个</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1 (99 % sparse is 0.01)</source>
        <translation>必须大于 0 且不超过 1（稀疏度 99% 即 0.01）</translation>
    </message>
    <message>
        <source>leaves hidden layer %1 without a single link; raise it or widen the layers</source>
        <translation>使隐藏层 %1 一条连接也没有；请提高密度，或加宽各层</translation>
    </message>
    <message>
        <source>gives hidden layer %1 more than 2,147,483,646 links; lower it or narrow the layers</source>
        <translation>使隐藏层 %1 的连接超过 2,147,483,646 条；请降低密度，或减小层宽</translation>
    </message>
    <message>
        <source>gives hidden layer %1 fewer links than inputs beyond the first 1,000,000; raise it or narrow the layers</source>
        <translation>使隐藏层 %1 的连接少于前 1,000,000 个之外的输入；请提高密度，或减小层宽</translation>
    </message>
    <message>
        <source>is too wide for a dense network: at most 500,000,000 weights a layer; take a sparse rule or narrow the layers</source>
        <translation>对稠密网络来说太宽：每层最多 500,000,000 个权重；请选用稀疏规则，或减小层宽</translation>
    </message>
    <message>
        <source>must lie between 1 and 1,000,000</source>
        <translation>必须在 1 与 1,000,000 之间</translation>
    </message>
    <message>
        <source>must be two numbers between 0 and 0.95</source>
        <translation>必须是 0 与 0.95 之间的两个数</translation>
    </message>
    <message>
        <source>must be one share, the mean of all layers, where the start is er</source>
        <translation>初始连接为 er 时，必须是一个比例，即各层的均值</translation>
    </message>
    <message>
        <source>must lie between 1 and 65,536</source>
        <translation>必须在 1 与 65,536 之间</translation>
    </message>
    <message>
        <source>must be above 0 and at most 100</source>
        <translation>必须大于 0 且不超过 100</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>必须不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>must be 0 (only the last) or a number of epochs</source>
        <translation>必须是 0（仅最后一轮）或轮数</translation>
    </message>
    <message>
        <source>needs a name or a folder of IDX files</source>
        <translation>需要名称，或 IDX 文件的文件夹</translation>
    </message>
    <message>
        <source>must be at least two classes, each once, as 3,5,8</source>
        <translation>必须至少有两个类别，且不重复，如 3,5,8</translation>
    </message>
    <message>
        <source>must keep a dense network dense and a sparse one sparse in epoch %1</source>
        <translation>在第 %1 轮必须让稠密网络保持稠密，稀疏网络保持稀疏</translation>
    </message>
    <message>
        <source>give a value that cannot be run in epoch %1: %2</source>
        <translation>给出的值在第 %1 轮无法运行：%2</translation>
    </message>
    <message>
        <source>%1,%2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>zeta</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>zeta 调度</translation>
    </message>
    <message>
        <source>epochs between rewirings</source>
        <translation>重连间隔轮数</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>软度</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>births</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>a nested value</source>
        <translation>嵌套的值</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the 64 hexadecimal digits of a SHA-256</source>
        <translation>SHA-256 的 64 位十六进制数字</translation>
    </message>
    <message>
        <source>null for all, or a whole number</source>
        <translation>null（表示全部）或整数</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数的列表</translation>
    </message>
    <message>
        <source>a list of classes: names, or labels from 0 on</source>
        <translation>类别的列表：名称，或从 0 起的标签</translation>
    </message>
    <message>
        <source>a number or a list of numbers</source>
        <translation>数或数的列表</translation>
    </message>
    <message>
        <source>a list of what was done</source>
        <translation>已做操作的列表</translation>
    </message>
    <message>
        <source>a list of two numbers</source>
        <translation>两个数的列表</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;%1&quot; must be %2, not %3</source>
        <translation>实验的 &quot;%1&quot; 应为：%2，而不是 %3</translation>
    </message>
    <message>
        <source>%1 below 2,147,483,648</source>
        <translation>%1（小于 2,147,483,648）</translation>
    </message>
    <message>
        <source>not an experiment: must be one JSON object</source>
        <translation>不是实验：必须是一个 JSON 对象</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; are malformed: a dense network stays dense and a sparse one sparse</source>
        <translation>实验的 &quot;actions&quot; 格式有误：稠密网络必须保持稠密，稀疏网络必须保持稀疏</translation>
    </message>
    <message>
        <source>unknown key %1 in the experiment; docs/command-line.md lists the keys</source>
        <translation>实验中有未知的键 %1；docs/command-line.md 列出了可用的键</translation>
    </message>
    <message>
        <source>the loss is no longer finite; lower the learning rate or the momentum</source>
        <translation>损失不再是有限数；请降低学习率或动量</translation>
    </message>
    <message>
        <source>rewiring</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>the network&apos;s layers must be those of its experiment and its dataset</source>
        <translation>网络的层必须与其实验和数据集一致</translation>
    </message>
    <message>
        <source>the record of the links must be that of the network&apos;s layers</source>
        <translation>连接的记录必须与网络的层一致</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>must lie at one of the %1 mini-batches of an epoch, not at %2</source>
        <translation>必须在一轮的 %1 个小批量之一处，而不是 %2</translation>
    </message>
    <message>
        <source>are after a rewiring (&quot;rewired&quot;) at mini-batch 0 only, not at %1</source>
        <translation>只有在小批量 0 处才能位于重连之后 (&quot;rewired&quot;)，而不是 %1</translation>
    </message>
    <message>
        <source>cut a link that the network cannot have: [%1, %2, %3]</source>
        <translation>剪断了网络不可能有的连接：[%1, %2, %3]</translation>
    </message>
    <message>
        <source>silence a neuron that the network has not: [%1, %2]</source>
        <translation>沉默了网络没有的神经元：[%1, %2]</translation>
    </message>
    <message>
        <source>must be at most the %1 training samples of the dataset</source>
        <translation>不得超过数据集的 %1 个训练样本</translation>
    </message>
    <message>
        <source>begins with the network of a model, not with one drawn from its seed; name the model with --from</source>
        <translation>它从模型的网络开始，而不是从种子抽样的网络开始；请用 --from 指定该模型</translation>
    </message>
    <message>
        <source>the network must stand at one of the %1 mini-batches of an epoch, not at %2</source>
        <translation>网络必须停在一轮的 %1 个小批量之一处，而不是 %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>the number of epochs must be more than the %1 that are finished</source>
        <translation>轮数必须大于已完成的 %1 轮</translation>
    </message>
    <message>
        <source>a dense network stays dense and a sparse one sparse; begin a new network for that</source>
        <translation>稠密网络必须保持稠密，稀疏网络必须保持稀疏；要改变请新建网络</translation>
    </message>
    <message>
        <source>the size of a mini-batch and the seed can only be changed between epochs, and epoch %1 has begun</source>
        <translation>小批量的大小和种子只能在两轮之间更改，而第 %1 轮已经开始</translation>
    </message>
    <message>
        <source>a network is perturbed to see it train on, and this run has no epoch left</source>
        <translation>扰动网络是为了看它继续训练，而此次运行已没有剩余轮次</translation>
    </message>
    <message>
        <source>links grow back only where the network is rewired; switch to the rule %1, or perturb it without regrowing</source>
        <translation>只有重连的网络才能再生连接；请改用规则 %1，或扰动时不再生</translation>
    </message>
    <message>
        <source>the rule is %1</source>
        <translation>规则为 %1</translation>
    </message>
    <message>
        <source>links grow back at the next rewiring, and this run has none left; perturb it without regrowing</source>
        <translation>连接在下一次重连时再生，而此次运行不再重连；请在扰动时不再生</translation>
    </message>
    <message>
        <source>must be above the strength that the sampling starts from</source>
        <translation>必须大于曲线起始的强度</translation>
    </message>
    <message>
        <source>must lie between 0 and 8 pixels</source>
        <translation>必须在 0 到 8 个像素之间</translation>
    </message>
    <message>
        <source>the text links to the term %1, which the glossary does not have; it has %2</source>
        <translation>文本链接到术语 %1，术语表中没有它；术语表有 %2</translation>
    </message>
    <message>
        <source>there is no such folder (%1)</source>
        <translation>没有这个文件夹（%1）</translation>
    </message>
    <message>
        <source>this curve has no points; remove the file, and the run is tested again</source>
        <translation>此曲线没有点；删除该文件后，运行会重新测试</translation>
    </message>
    <message>
        <source>this result of a test has no accuracy; remove the file, and the run is tested again</source>
        <translation>此测试结果没有准确率；删除该文件后，运行会重新测试</translation>
    </message>
    <message>
        <source>this folder holds a run; name another one for the sweep</source>
        <translation>此文件夹含有一个运行；请为参数扫描指定另一个文件夹</translation>
    </message>
    <message>
        <source>this folder holds something else; a sweep needs a new or an empty one</source>
        <translation>此文件夹含有其他内容；参数扫描需要新的或空的文件夹</translation>
    </message>
    <message>
        <source>there is no sweep: %1 is missing; rewire sweep plan makes one</source>
        <translation>这里没有参数扫描：缺少 %1；rewire sweep plan 可以创建</translation>
    </message>
    <message>
        <source>the sweep has more than 100,000 runs; plan several sweeps</source>
        <translation>参数扫描超过 100,000 个运行；请分成几个参数扫描</translation>
    </message>
    <message>
        <source>seeds must be whole numbers or ranges as 1..10, not %1</source>
        <translation>种子必须是整数或如 1..10 的范围，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one value</source>
        <translation>“%1”至少需要一个值</translation>
    </message>
    <message>
        <source>an experiment that began with the network of a model cannot be planned; give its settings alone</source>
        <translation>由模型网络开始的实验无法列入计划；请只给出它的设置</translation>
    </message>
    <message>
        <source>it is no plan of a sweep: it must be a JSON object with &quot;format&quot;: &quot;%1&quot;</source>
        <translation>这不是参数扫描的计划：必须是含 &quot;format&quot;: &quot;%1&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>its version is not 1: another version of Rewire has made it; take that one</source>
        <translation>其版本不是 1：由另一版本的 Rewire 创建；请使用该版本</translation>
    </message>
    <message>
        <source>&quot;then&quot; has more than 100 commands</source>
        <translation>“then”超过 100 条命令</translation>
    </message>
    <message>
        <source>unknown key %1; docs/file-formats.md lists those of a plan</source>
        <translation>未知的键 %1；docs/file-formats.md 列出计划的键</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>“%1”必须是列表</translation>
    </message>
    <message>
        <source>&quot;then&quot; must be a list of texts, as &quot;perturb attack --epsilon 0.1&quot;</source>
        <translation>“then”必须是文本列表，如“perturb attack --epsilon 0.1”</translation>
    </message>
    <message>
        <source>&quot;grids&quot; must be a list of objects with &quot;values&quot;</source>
        <translation>“grids”必须是含“values”的对象列表</translation>
    </message>
    <message>
        <source>&quot;values&quot; must be an object: a list of values for each key of the experiment</source>
        <translation>“values”必须是对象：实验的每个键对应一个值列表</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; must be a list</source>
        <translation>“%1”的值必须是列表</translation>
    </message>
    <message>
        <source>metrics.csv lacks the last epoch; rewire train --resume --out on this folder puts it back</source>
        <translation>metrics.csv 缺少最后一轮；对此文件夹执行 rewire train --resume --out 可以补上</translation>
    </message>
    <message>
        <source>there is no key %1 in an experiment; keys are written as rule, density, seed</source>
        <translation>实验中没有键 %1；键的写法如 rule、density、seed</translation>
    </message>
    <message>
        <source>the key %1 is named twice</source>
        <translation>键 %1 被指定了两次</translation>
    </message>
    <message>
        <source>the key %1 is in --by too; leave it out of one</source>
        <translation>键 %1 也在 --by 中；请从其中一处去掉</translation>
    </message>
    <message>
        <source>runs differ in %1 as well; name it in --by, or in --over to take means over it</source>
        <translation>运行在 %1 上也不同；请在 --by 中指定，或在 --over 中指定以对其取均值</translation>
    </message>
    <message>
        <source>no key of --by has the value %1 in this sweep; name one that it has</source>
        <translation>此参数扫描中 --by 的键都没有值 %1；请指定已有的值</translation>
    </message>
    <message>
        <source>several keys have this value; say which one, as rule=%1</source>
        <translation>多个键有此值；请指明是哪个，如 rule=%1</translation>
    </message>
    <message>
        <source>Not enough memory to measure the layers of this network.</source>
        <translation>内存不足，无法测量该网络的各层。</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, the share of a layer&apos;s links</source>
        <translation>必须介于 0 和 1 之间，即一层连接的比例</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, the share of the norm of a layer&apos;s weights</source>
        <translation>必须介于 0 和 1 之间，即一层权重范数的比例</translation>
    </message>
    <message>
        <source>no network of this run is kept yet</source>
        <translation>这次运行尚未保存任何网络</translation>
    </message>
    <message>
        <source>this folder holds another experiment than its name says; move it away, and the run is trained anew</source>
        <translation>此文件夹中的实验与其名称不符；请将其移走，该运行会重新训练</translation>
    </message>
    <message>
        <source>the reason cannot be read in %1</source>
        <translation>无法从 %1 读取原因</translation>
    </message>
    <message>
        <source>%1 of %2 runs have failed; rewire sweep status tells why, and --retry-failed tries them again</source>
        <translation>%2 次运行中有 %1 次失败；rewire sweep status 说明原因，--retry-failed 重新尝试</translation>
    </message>
    <message>
        <source>must be float32 for a dense network; bfloat16 is for sparse rules</source>
        <translation>稠密网络必须用 float32；bfloat16 用于稀疏规则</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>生长</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Best accuracy, Fashion-MNIST</source>
        <translation>Fashion-MNIST 最高准确率</translation>
    </message>
    <message>
        <source>The same, judging links by their share of the weights of their two neurons: better where every part of the picture counts, as with clothes.</source>
        <translation>同上，但按连接在两端神经元权重中的占比评判：适合图像处处都重要的情形，如服装。</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>最高准确率</translation>
    </message>
    <message>
        <source>A fair control</source>
        <translation>公平的对照</translation>
    </message>
    <message>
        <source>As many links go and grow as with the other rules, but any, anywhere: what a rule does better than this, its choices have earned.</source>
        <translation>移除和长出的连接与其他规则一样多，但都是任意的：其他规则比它好多少，就是选择的功劳。</translation>
    </message>
    <message>
        <source>Fewest neurons</source>
        <translation>最少的神经元</translation>
    </message>
    <message>
        <source>CHT keeps the strongest links and closes paths around them: most hidden neurons fall silent and accuracy stays.</source>
        <translation>CHT 保留最强的连接，并闭合其周围的路径：大多数隐藏神经元沉默，准确率不变。</translation>
    </message>
    <message>
        <source>Hubs within 30 epochs</source>
        <translation>30 轮之内出现枢纽</translation>
    </message>
    <message>
        <source>RigL grows links where the gradient is largest, and these places share neurons: hubs are there after a few epochs.</source>
        <translation>RigL 在梯度最大处长出连接，而这些位置往往共用神经元：几轮之后枢纽就出现了。</translation>
    </message>
    <message>
        <source>CHTs from correlated pixels, judging links by their weight, on images that move by a pixel: the highest accuracy known here for one link in a hundred on MNIST.</source>
        <translation>从相关像素出发的 CHTs，按权重评判连接，训练图像随机平移一个像素：在 MNIST 上，百分之一的连接所能达到的已知最高准确率。</translation>
    </message>
    <message>
        <source>One link in a thousand</source>
        <translation>千分之一的连接</translation>
    </message>
    <message>
        <source>The thinnest network of the sweep density, on 10,000 images: 73 % after 10 epochs, and 39 % without a fifth of its links. With the rule static it is 83 %.</source>
        <translation>参数扫描 density 中最稀疏的网络，使用 10,000 张图像：10 轮后为 73 %，去掉五分之一的连接后为 39 %。采用规则 static 时为 83 %。</translation>
    </message>
    <message>
        <source>A start from correlated pixels</source>
        <translation>从相关像素开始</translation>
    </message>
    <message>
        <source>The best of the sweep starts, on 10,000 images: 95.6 % after 10 epochs. With links laid anywhere it is 93.8 %.</source>
        <translation>参数扫描 starts 中最好的，使用 10,000 张图像：10 轮后为 95.6 %。连接任意铺设时为 93.8 %。</translation>
    </message>
    <message>
        <source>Two digits, 4 and 9</source>
        <translation>两个数字：4 和 9</translation>
    </message>
    <message>
        <source>One of the 45 pairs of the sweep two-classes: 98.3 % after 5 epochs. Binarize all weights in Perturb, and the signs alone keep 66 %.</source>
        <translation>参数扫描 two-classes 的 45 对之一：5 轮后为 98.3 %。在“扰动”中将所有权重二值化，仅凭符号仍保持 66 %。</translation>
    </message>
    <message>
        <source>Nine links in ten replaced</source>
        <translation>替换十分之九的连接</translation>
    </message>
    <message>
        <source>The last step of the sweep zeta, on 10,000 images: 90.4 % after 10 epochs. With the usual three in ten it is 93.8 %.</source>
        <translation>参数扫描 zeta 的最后一步，使用 10,000 张图像：10 轮后为 90.4 %。通常的十分之三时为 93.8 %。</translation>
    </message>
    <message>
        <source>One link in a thousand, none in vain</source>
        <translation>千分之一的连接，无一浪费</translation>
    </message>
    <message>
        <source>Links grow only where some image wakes both neurons: 2,784 links reach 97.5 % on MNIST, with an eighth of the hidden neurons. With growth any, most are born where nothing is learned: 91 %.</source>
        <translation>连接只在某张图像能同时唤醒两端神经元的地方生长：2,784 个连接在 MNIST 上达到 97.5 %，只用八分之一的隐藏神经元。生长方式为 any 时，大多数连接生在学不到东西的地方：91 %。</translation>
    </message>
</context>
<context>
    <name>rewire::AccuracyDisplay</name>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>after epoch 1000</source>
        <translation>第 1000 轮后</translation>
    </message>
    <message>
        <source>The share of the test images that the network names rightly. It never learns from these images, so this tells how it does on what is new to it. Guessing among ten classes gives 10 %.</source>
        <translation>网络识别正确的测试图像所占的比例。网络从不学习这些图像，因此它反映网络面对新数据的表现。十个类别随机猜测可得 10%。</translation>
    </message>
    <message>
        <source>test accuracy %1 % %2</source>
        <translation>测试准确率 %1% %2</translation>
    </message>
    <message>
        <source>test accuracy: not measured yet</source>
        <translation>测试准确率：尚未测量</translation>
    </message>
</context>
<context>
    <name>rewire::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>dismiss this message</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>关闭此提示 (Esc)</translation>
    </message>
    <message>
        <source>Back to the last epoch</source>
        <translation>回到最后完成的一轮</translation>
    </message>
    <message>
        <source>The network as it was at the end of that epoch, with the settings of then.</source>
        <translation>该轮结束时的网络及当时的设置。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续该运行</translation>
    </message>
    <message>
        <source>The run as it was last kept, and what was done in the lab.</source>
        <translation>最后一次保存的运行，以及在实验室中所做的一切。</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Back to epoch %1</source>
        <translation>回到第 %1 轮</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到初始状态</translation>
    </message>
</context>
<context>
    <name>rewire::ClassBars</name>
    <message>
        <source>Accuracy of each class</source>
        <translation>各类别的准确率</translation>
    </message>
    <message>
        <source>%1: %2 % before, none of its images looked at yet</source>
        <translation>%1：扰动前 %2%，该类图像尚未评估</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %, %4 points (%5 of %6 images)</source>
        <translation>%1：%2 → %3%，%4 个百分点（%6 张图像中 %5 张正确）</translation>
    </message>
</context>
<context>
    <name>rewire::ComparisonView</name>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>损失 (nat)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>The share of test images that are classified rightly after each epoch.</source>
        <translation>每轮之后正确分类的测试图像所占比例。</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>The share of training images that are classified rightly after each epoch.</source>
        <translation>每轮之后正确分类的训练图像所占比例。</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>The mean cross-entropy on the test images: how surprised the network is by the right class.</source>
        <translation>测试图像上的平均交叉熵：正确类别让网络有多意外。</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>The mean cross-entropy on the training images, which training makes small.</source>
        <translation>训练图像上的平均交叉熵，训练使它变小。</translation>
    </message>
    <message>
        <source>All links of the sparse layers.</source>
        <translation>稀疏层的所有连接。</translation>
    </message>
    <message>
        <source>links rewired</source>
        <translation>重连的连接</translation>
    </message>
    <message>
        <source>Links that the rewiring after the epoch moves.</source>
        <translation>该轮之后重连所移动的连接。</translation>
    </message>
    <message>
        <source>The robustness curve that the sweep has computed of every trained network.</source>
        <translation>参数扫描对每个训练好的网络计算出的稳健性曲线。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Number that is compared</source>
        <translation>所比较的数值</translation>
    </message>
    <message>
        <source>Chooses what is drawn of the runs that are chosen in the panel Runs, or of all that it lists.</source>
        <translation>选择绘制面板“运行”中所选运行的哪个数值；未选时为其列出的全部运行。</translation>
    </message>
    <message>
        <source>The band around the mean of a group is its 95 % interval (Student&apos;s t): two groups whose bands lie apart differ by more than chance. After ± stands the standard deviation between the runs.</source>
        <translation>一组均值周围的带是其 95% 区间（Student t）：带互相分开的两组，其差异超出偶然。± 之后是运行之间的标准差。</translation>
    </message>
    <message>
        <source>strength of the perturbation</source>
        <translation>扰动强度</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Open the panel Runs, and what it lists is compared here</source>
        <translation>打开面板“运行”，其中列出的运行会在此比较</translation>
    </message>
    <message>
        <source>Nothing of this is known of these runs yet</source>
        <translation>这些运行还没有这方面的数据</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>强度 %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 lines at their last points, from %2 to %3</source>
        <translation>%1 条线的末点，从 %2 到 %3</translation>
    </message>
    <message>
        <source>At the last points: %1</source>
        <translation>末点：%1</translation>
    </message>
    <message>
        <source>No runs are compared.</source>
        <translation>没有比较任何运行。</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1，%2。%3。</translation>
    </message>
    <message>
        <source>%1, runs of %2</source>
        <translation>%1，%2 的运行</translation>
    </message>
    <message>
        <source>%1. Only the first %2 rows of the list are drawn.</source>
        <translation>%1。只绘制列表的前 %2 行。</translation>
    </message>
    <message>
        <source>share with ≥ k links</source>
        <translation>连接数 ≥ k 的比例</translation>
    </message>
    <message>
        <source>in-degree</source>
        <translation>入度</translation>
    </message>
    <message>
        <source>The share of neurons with at least k links that come in, both axes logarithmic: hubs make a straight tail, a random network drops steeply.</source>
        <translation>至少有 k 条传入连接的神经元的比例，两轴均为对数：枢纽形成直线尾部，随机网络则陡降。</translation>
    </message>
    <message>
        <source>out-degree</source>
        <translation>出度</translation>
    </message>
    <message>
        <source>The share of neurons, and pixels, with at least k links that leave, both axes logarithmic.</source>
        <translation>至少有 k 条传出连接的神经元和像素的比例，两轴均为对数。</translation>
    </message>
    <message>
        <source>The layer of links whose degrees are drawn, or all layers that lead to hidden neurons together.</source>
        <translation>要绘制其度的连接层，或通往隐藏神经元的所有层合在一起。</translation>
    </message>
    <message>
        <source>%1 k (links)</source>
        <translation>%1 k（连接数）</translation>
    </message>
    <message>
        <source>Reading the networks …</source>
        <translation>正在读取网络…</translation>
    </message>
    <message>
        <source>at least %1 links</source>
        <translation>至少 %1 条连接</translation>
    </message>
    <message>
        <source>%1: %2, variance ÷ mean %3</source>
        <translation>%1：%2，方差 ÷ 均值 %3</translation>
    </message>
    <message>
        <source>Largest degree: %1 (random: 1)</source>
        <translation>最大的度：%1（随机：1）</translation>
    </message>
    <message>
        <source>Largest degree of %1 lines, from %2 to %3 (random: 1)</source>
        <translation>%1 条线的最大的度，从 %2 到 %3（随机：1）</translation>
    </message>
    <message>
        <source>Still to be read: %1</source>
        <translation>待读取：%1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message>
        <source>pairs of classes: test accuracy</source>
        <translation>类别对：测试准确率</translation>
    </message>
    <message>
        <source>The test accuracy of the networks that tell two classes apart, for each pair.</source>
        <translation>区分两个类别的网络的测试准确率，每对一个。</translation>
    </message>
    <message>
        <source>pairs of classes: lost by %1</source>
        <translation>类别对：因 %1 而损失</translation>
    </message>
    <message>
        <source>The percentage points of test accuracy that the command has cost, for each pair.</source>
        <translation>该命令使测试准确率损失的百分点，每对一个。</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>损失的百分点</translation>
    </message>
    <message>
        <source>%1 (%2 and %3)</source>
        <translation>%1（%2 和 %3）</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3 of %4 pairs</source>
        <translation>%1 至 %2，%4 对的均值为 %3</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>rewire::ConfusionView</name>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>difference to clean</source>
        <translation>与未扰动之差</translation>
    </message>
    <message>
        <source>What the network takes the images of each class for. The diagonal are those it names rightly. Point at a cell, or choose one with the arrow keys.</source>
        <translation>网络把每个类别的图像认作什么。对角线上是识别正确的图像。把鼠标移到单元格上，或用方向键选择。</translation>
    </message>
    <message>
        <source>Difference to the clean network</source>
        <translation>与未扰动网络之差</translation>
    </message>
    <message>
        <source>Shows what the perturbations change: blue where it takes more images for this class than before, orange where fewer.</source>
        <translation>显示扰动带来的变化：蓝色表示认作该类的图像增多，橙色表示减少。</translation>
    </message>
    <message>
        <source>after minus before the perturbations</source>
        <translation>扰动后减扰动前</translation>
    </message>
    <message>
        <source>after the perturbations</source>
        <translation>扰动后</translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>%1 of %2 test images right</source>
        <translation>%2 张测试图像中 %1 张正确</translation>
    </message>
    <message>
        <source>estimate: %1 of %2 test images right</source>
        <translation>估计：%2 张测试图像中 %1 张正确</translation>
    </message>
    <message>
        <source>Here the lab will show which classes
the network takes for one another.</source>
        <translation>这里将显示
网络把哪些类别相互混淆。</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3)</source>
        <translation>%2 张图像中 %1 张（%3）</translation>
    </message>
    <message>
        <source>%1, named rightly</source>
        <translation>%1，识别正确</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1，被认作 %2</translation>
    </message>
    <message>
        <source>before the perturbations: %1</source>
        <translation>扰动前：%1</translation>
    </message>
    <message>
        <source>Predicted against true classes, %1: %2.</source>
        <translation>预测类别与真实类别对照，%1：%2。</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>误判为</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>images more or fewer</source>
        <translation>图像增减</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>占真实类别的比例</translation>
    </message>
</context>
<context>
    <name>rewire::ConnectivityView</name>
    <message>
        <source>Connectivity</source>
        <translation>连接图</translation>
    </message>
    <message>
        <source>Blue links excite, orange ones inhibit, strong ones stand out. Click a hidden neuron to silence it, drag a rectangle to cut links; wheel, + and − zoom.</source>
        <translation>蓝色连接起兴奋作用，橙色起抑制作用，强连接更醒目。单击隐藏神经元使其沉默，拖出矩形剪断连接；滚轮、+ 和 − 缩放。</translation>
    </message>
    <message>
        <source>Blue links excite, orange ones inhibit, strong ones stand out; grey ones are cut. A click on a hidden neuron silences it or brings it back. A rectangle, drawn with the left button, chooses the links that cross it: nothing is cut before you say so. Zoomed in, dragging moves the picture instead, unless Shift is held or the cut tool (C) is on. Wheel, + and − zoom, 0 fits, arrows and the middle button move. [ ] Page Up, Page Down, Home and End choose a neuron, Delete or S silences it. Silent neurons, without a link in or without one out, are dimmed. The menu Neurons sorts the columns by degree or by neighbourhood, and closes the gaps (Ctrl+G): then only the active neurons are drawn.</source>
        <translation>蓝色连接起兴奋作用，橙色起抑制作用，强连接更醒目；灰色表示已剪断。单击隐藏神经元使其沉默，再次单击则恢复。用左键拖出矩形，选中穿过它的连接：确认之前不会剪断任何连接。放大后拖动则移动画面，除非按住 Shift 或打开剪断工具 (C)。滚轮、+ 和 − 缩放，0 恢复全图，方向键和中键移动。[ ]、Page Up、Page Down、Home 和 End 选择神经元，Delete 或 S 使其沉默。没有传入连接或没有传出连接的神经元是沉默神经元，显示得较暗。“神经元”菜单可按度或按邻域排列各列，也可收拢空隙 (Ctrl+G)：此时只绘制活跃神经元。</translation>
    </message>
    <message>
        <source>Chosen to be cut: %1.</source>
        <translation>选中待剪断：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 in hidden %3</source>
        <translation>隐藏层 %3：%2 个中 %1 个</translation>
    </message>
    <message>
        <source> Silent neurons: %1.</source>
        <translation> 沉默神经元：%1。</translation>
    </message>
    <message>
        <source> Neurons stand %1.</source>
        <translation> 神经元排列：%1。</translation>
    </message>
    <message>
        <source> Only the active ones are drawn.</source>
        <translation> 只绘制活跃神经元。</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 个像素</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 个输入</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 silent</source>
        <translation>%1，%2 个沉默</translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation>%1 / %2 个神经元</translation>
    </message>
    <message>
        <source>%1 neurons, %2 silent</source>
        <translation>%1 个神经元，%2 个沉默</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 个沉默</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>%1 links per pixel</source>
        <translation>每像素 %1 条连接</translation>
    </message>
    <message>
        <source>%1 per pixel</source>
        <translation>每像素 %1</translation>
    </message>
    <message>
        <source>%1 links per input</source>
        <translation>每输入 %1 条连接</translation>
    </message>
    <message>
        <source>%1 per input</source>
        <translation>每输入 %1</translation>
    </message>
    <message>
        <source>a few that died</source>
        <translation>部分消亡</translation>
    </message>
    <message>
        <source>a few born</source>
        <translation>部分新生</translation>
    </message>
    <message>
        <source>died</source>
        <translation>消亡</translation>
    </message>
    <message>
        <source>born</source>
        <translation>新生</translation>
    </message>
    <message>
        <source>only in epoch %1</source>
        <translation>仅在第 %1 轮</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>stranded</source>
        <translation>悬空</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>剪断 %1</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>剪断</translation>
    </message>
    <message>
        <source>%1 silenced</source>
        <translation>沉默 %1</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已沉默</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <source>positive weight</source>
        <translation>正权重</translation>
    </message>
    <message>
        <source>+ weight</source>
        <translation>正权重</translation>
    </message>
    <message>
        <source>%1, %2 cut</source>
        <translation>%1，剪断 %2</translation>
    </message>
    <message>
        <source>%1 · mean |weight| %2</source>
        <translation>%1 · 平均 |权重| %2</translation>
    </message>
    <message>
        <source>pixel row %1, column %2</source>
        <translation>像素：第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>hidden %1, neuron %2</source>
        <translation>隐藏层 %1 的神经元 %2</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>output %1, class “%2”</source>
        <translation>输出 %1，类别“%2”</translation>
    </message>
    <message>
        <source> · silenced</source>
        <translation> · 已沉默</translation>
    </message>
    <message>
        <source> · silent</source>
        <translation> · 沉默</translation>
    </message>
    <message>
        <source>1 link in</source>
        <translation>1 条传入连接</translation>
    </message>
    <message>
        <source>%1 links in</source>
        <translation>%1 条传入连接</translation>
    </message>
    <message>
        <source>1 link out</source>
        <translation>1 条传出连接</translation>
    </message>
    <message>
        <source>%1 links out</source>
        <translation>%1 条传出连接</translation>
    </message>
    <message>
        <source>the strongest %1 are shown</source>
        <translation>仅显示最强的 %1</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>1 in %1 drawn</source>
        <translation>每 %1 条画 1 条</translation>
    </message>
    <message>
        <source>%1 links · %2</source>
        <translation>%1 条连接 · %2</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>每 %1 条取 1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 links · %3</source>
        <translation>%1 → %2 条连接 · %3</translation>
    </message>
    <message>
        <source>epoch 1000 of 1000</source>
        <translation>第 1000 轮，共 1000 轮</translation>
    </message>
    <message>
        <source>   %1 → </source>
        <translation>   %1 → </translation>
    </message>
    <message>
        <source>   1 neuron silenced</source>
        <translation>   1 个神经元已沉默</translation>
    </message>
    <message>
        <source>   %1 neurons silenced</source>
        <translation>   %1 个神经元已沉默</translation>
    </message>
    <message>
        <source>   last rewiring: %1</source>
        <translation>   上次重连：%1</translation>
    </message>
    <message>
        <source>   zoom %1 ×</source>
        <translation>   缩放 %1 ×</translation>
    </message>
    <message>
        <source>only in epoch %1: %2</source>
        <translation>仅在第 %1 轮：%2</translation>
    </message>
    <message>
        <source>epoch %1, compared with itself</source>
        <translation>第 %1 轮，与自身比较</translation>
    </message>
    <message>
        <source>   both: %1</source>
        <translation>   两者皆有：%1</translation>
    </message>
    <message>
        <source>   neurons %1</source>
        <translation>   神经元 %1</translation>
    </message>
    <message>
        <source>epoch %1 → %2:   </source>
        <translation>第 %1 轮 → 第 %2 轮：   </translation>
    </message>
    <message>
        <source> Perturbed in the lab: %1 of %2 links are cut, </source>
        <translation> 实验室中已扰动：%2 条连接中剪断了 %1 条， </translation>
    </message>
    <message>
        <source>1 neuron is silenced.</source>
        <translation>1 个神经元已沉默。</translation>
    </message>
    <message>
        <source>%1 neurons are silenced.</source>
        <translation>%1 个神经元已沉默。</translation>
    </message>
    <message>
        <source> Last rewiring: %1.</source>
        <translation> 上次重连：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 born to silent neurons</source>
        <translation>%2 条新生连接中有 %1 条连到沉默神经元</translation>
    </message>
    <message>
        <source>%1 links gone</source>
        <translation>%1 条连接已消失</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新增</translation>
    </message>
    <message>
        <source>%1 places changed</source>
        <translation>%1 处改变</translation>
    </message>
    <message>
        <source> (%1 stranded)</source>
        <translation>（%1 条悬空）</translation>
    </message>
    <message>
        <source>%1 links died</source>
        <translation>%1 条连接消亡</translation>
    </message>
    <message>
        <source>%1 born</source>
        <translation>%1 条新生</translation>
    </message>
    <message>
        <source>No network yet.
Choose an experiment and start it to see its links.</source>
        <translation>还没有网络。
选择一个实验并启动，即可看到它的连接。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>没有网络。</translation>
    </message>
    <message>
        <source>specimen of epoch %1</source>
        <translation>第 %1 轮的试样</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Layers of %1 neurons, %2, %3.</source>
        <translation>各层有 %1 个神经元，%2，%3。</translation>
    </message>
    <message>
        <source>by degree</source>
        <translation>按度</translation>
    </message>
    <message>
        <source>by neighbourhood</source>
        <translation>按邻域</translation>
    </message>
    <message>
        <source>click to bring it back</source>
        <translation>单击可恢复</translation>
    </message>
    <message>
        <source>Delete brings it back</source>
        <translation>按 Delete 恢复</translation>
    </message>
    <message>
        <source>click to silence</source>
        <translation>单击使其沉默</translation>
    </message>
    <message>
        <source>Delete silences it</source>
        <translation>按 Delete 使其沉默</translation>
    </message>
    <message>
        <source>inputs are not silenced, only hidden neurons</source>
        <translation>输入不能沉默，只有隐藏神经元可以</translation>
    </message>
    <message>
        <source>outputs are not silenced, only hidden neurons</source>
        <translation>输出不能沉默，只有隐藏神经元可以</translation>
    </message>
    <message>
        <source> Test accuracy %1 %.</source>
        <translation> 测试准确率 %1%。</translation>
    </message>
    <message>
        <source>Lifted out: %1.</source>
        <translation>突出显示：%1。</translation>
    </message>
</context>
<context>
    <name>rewire::ControlKeeper</name>
    <message>
        <source>Some controls are hidden. Show all</source>
        <translation>部分控件已隐藏。全部显示</translation>
    </message>
    <message>
        <source>Whoever made this file has chosen what is shown; a click shows every panel and control again.</source>
        <translation>此文件的作者选定了显示哪些内容；单击即可重新显示所有面板和控件。</translation>
    </message>
</context>
<context>
    <name>rewire::CurveChooser</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>For good?</source>
        <translation>永久移除？</translation>
    </message>
    <message>
        <source>curves shown</source>
        <translation>显示的曲线</translation>
    </message>
    <message>
        <source>Curves that were computed or opened, the newest first. They are kept until they are removed.</source>
        <translation>已计算或已打开的曲线，最新的在最前，一直保留到移除为止。</translation>
    </message>
    <message>
        <source>Remove the curves that are shown; models, and files that were opened, stay.</source>
        <translation>移除正在显示的曲线；模型和打开过的文件保留不动。</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>已保存 %1 组</translation>
    </message>
</context>
<context>
    <name>rewire::CurveControls</name>
    <message>
        <source>steps of PGD</source>
        <translation>PGD 步数</translation>
    </message>
    <message>
        <source>equal number of links</source>
        <translation>连接数相等</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>progress of the curves</source>
        <translation>曲线进度</translation>
    </message>
    <message>
        <source>Points of the curves that are computed: models × steps × repeats.</source>
        <translation>已计算的曲线点：模型数 × 强度数 × 重复次数。</translation>
    </message>
    <message>
        <source>No model is ticked: tick one, or add model files.</source>
        <translation>没有勾选模型：请勾选一个，或添加模型文件。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop and keep what is done; it can go on later.</source>
        <translation>停止并保留已完成的部分，以后可以继续。</translation>
    </message>
    <message>
        <source>Measure the accuracy on the whole test set at every strength and draw.</source>
        <translation>在每个强度、每次抽样下测量整个测试集上的准确率。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>rewire::CurveView</name>
    <message>
        <source>%1 (one draw)</source>
        <translation>%1（单次抽样）</translation>
    </message>
    <message>
        <source>%1 ± %2 % (%3 draws, standard deviation %4)</source>
        <translation>%1 ± %2%（%3 次抽样，标准差 %4）</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>The plot keeps what was computed last until Start computes what is chosen now.</source>
        <translation>图中保留上次计算的结果，直到按下“开始”计算当前选择。</translation>
    </message>
    <message>
        <source>Two draws of the same perturbation can differ by many points. The band says where the mean over all draws lies, with a probability of 95 % (Student&apos;s t); a single dot is only one of them.</source>
        <translation>同一扰动的两次抽样可能相差许多个百分点。带状区域表示全部抽样的均值以 95% 的概率落在其中（学生 t 分布）；单个圆点只是其中一次抽样。</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>仍在显示：%1</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 个模型</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>No curve yet: choose what is done, and press Start</source>
        <translation>尚无曲线：选择扰动方式，然后按“开始”</translation>
    </message>
    <message>
        <source>%1 So far %2 of %3 points; curves are summed up once every strength is done.</source>
        <translation>%1 已完成 %3 个点中的 %2 个；所有强度算完后汇总曲线。</translation>
    </message>
    <message>
        <source>No robustness curves computed yet.</source>
        <translation>尚未计算鲁棒性曲线。</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <translation>%1 尚未开始</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>%1 从 %2 降到 %3</translation>
    </message>
    <message>
        <source>Accuracy against %1: %2.</source>
        <translation>准确率随“%1”的变化：%2。</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1 处</translation>
    </message>
    <message>
        <source>chance, %1 classes</source>
        <translation>随机猜测，%1 个类别</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机猜测</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>at 0</source>
        <translation>0 处</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>半程</translation>
    </message>
    <message>
        <source>accuracy at 0</source>
        <translation>强度 0 处的准确率</translation>
    </message>
    <message>
        <source>mean accuracy (area)</source>
        <translation>平均准确率（面积）</translation>
    </message>
    <message>
        <source>halfway to chance</source>
        <translation>降到猜测水平的一半处</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>at 0: the accuracy of the unharmed network.
area: the mean accuracy over the range of strengths, the area under the curve.
halfway: the first strength at which the accuracy has fallen halfway from that at 0 to chance; with &gt;, beyond the last one.</source>
        <translation>0 处：完好网络的准确率。
面积：强度范围内的平均准确率，即曲线下的面积。
半程：准确率从 0 处降到随机猜测水平的一半时的第一个强度；带 &gt; 表示超出最后一个强度。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>种子 %1 到 %2</translation>
    </message>
    <message>
        <source>the network in the window</source>
        <translation>窗口中的网络</translation>
    </message>
    <message>
        <source>%1 (%2): rule %3, training seed %4, epoch %5, %6, tested on %7</source>
        <translation>%1（%2）：规则 %3，训练种子 %4，第 %5 轮，%6，在 %7 上测试</translation>
    </message>
    <message>
        <source>%1: strengths %2 to %3 in %4 steps, %5 repeats, %6</source>
        <translation>%1：强度 %2 到 %3，共 %4 步，重复 %5 次，%6</translation>
    </message>
    <message>
        <source>, an equal number of links</source>
        <translation>，连接数相等</translation>
    </message>
    <message>
        <source>, attacked by the gradients of %1</source>
        <translation>，用 %1 的梯度攻击</translation>
    </message>
    <message>
        <source>; %1 of %2 points done</source>
        <translation>；已完成 %1 / %2 个点</translation>
    </message>
    <message>
        <source>number of links removed, %1</source>
        <translation>移除的连接数，%1</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条连接</translation>
    </message>
    <message>
        <source>Nothing is drawn at random: every repeat gives the same accuracy.</source>
        <translation>没有随机成分：每次重复的准确率都相同。</translation>
    </message>
    <message>
        <source>One draw (seed %1) at each strength: how much draws differ is not known.</source>
        <translation>每个强度只抽样一次（种子 %1）：不知道各次抽样相差多少。</translation>
    </message>
    <message>
        <source>Line: mean of %1 draws (%2). Band: 95 % interval of the mean. Dots: single draws.</source>
        <translation>线：%1 次抽样的平均（%2）。带：均值的 95% 置信区间。点：单次抽样。</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 steps</source>
        <translation>%1，%2 到 %3，%4 步</translation>
    </message>
    <message>
        <source> × %1</source>
        <translation> × %1</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <translation>，种子 %1</translation>
    </message>
    <message>
        <source>, equal number of links</source>
        <translation>，连接数相等</translation>
    </message>
    <message>
        <source>, after %1 more</source>
        <translation>，另加 %1 步之后</translation>
    </message>
    <message>
        <source> (stopped)</source>
        <translation>（已停止）</translation>
    </message>
</context>
<context>
    <name>rewire::CutBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cut the links</source>
        <translation>剪断这些连接</translation>
    </message>
    <message>
        <source>Takes these links out of the specimen (Enter or Delete). It can be undone.</source>
        <translation>从试样中剪断这些连接（Enter 或 Delete）。可以撤销。</translation>
    </message>
    <message>
        <source>Cancel the cut</source>
        <translation>取消剪断</translation>
    </message>
    <message>
        <source>Leaves all links as they are (Escape).</source>
        <translation>所有连接保持不变 (Esc)。</translation>
    </message>
    <message>
        <source>%1 links cross; at most %2 are cut at once: draw a smaller rectangle.</source>
        <translation>有 %1 条连接穿过；一次最多剪断 %2 条：请画小一些的矩形。</translation>
    </message>
    <message>
        <source>Cut 1 link</source>
        <translation>剪断 1 条连接</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>剪断 %1 条连接</translation>
    </message>
</context>
<context>
    <name>rewire::CutTool</name>
    <message>
        <source>Cut</source>
        <translation>剪断</translation>
    </message>
    <message>
        <source>Cut links with the mouse</source>
        <translation>用鼠标剪断连接</translation>
    </message>
    <message>
        <source>While this is on, dragging draws a rectangle around links to cut, also when zoomed in (C); otherwise it moves the zoomed picture, unless Shift is held.</source>
        <translation>打开此工具后，拖出矩形即可选中要剪断的连接，放大时也一样 (C)；否则拖动会移动放大的画面，除非按住 Shift。</translation>
    </message>
</context>
<context>
    <name>rewire::DatasetCombo</name>
    <message>
        <source>%1 – not on this computer</source>
        <translation>%1 – 本机没有</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Any folder with four IDX files, plain or .gz, is a dataset.</source>
        <translation>任何含四个 IDX 文件（原始或 .gz）的文件夹都可作为数据集。</translation>
    </message>
    <message>
        <source>A folder with four IDX files</source>
        <translation>含四个 IDX 文件的文件夹</translation>
    </message>
</context>
<context>
    <name>rewire::DatasetFetcher</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>cannot write into the folder %1</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>another rewire is fetching into %1: process %2 on %3</source>
        <translation>另一个 rewire 正在下载到 %1：进程 %2，主机 %3</translation>
    </message>
    <message>
        <source>no mirror is known</source>
        <translation>没有已知的镜像</translation>
    </message>
    <message>
        <source>cannot fetch %1: %2</source>
        <translation>无法下载 %1：%2</translation>
    </message>
    <message>
        <source>wrong bytes: %1</source>
        <translation>数据有误：%1</translation>
    </message>
    <message>
        <source>cannot put %1 in place: %2</source>
        <translation>无法将 %1 放到位：%2</translation>
    </message>
</context>
<context>
    <name>rewire::DegreeView</name>
    <message>
        <source>Degree distributions</source>
        <translation>度分布</translation>
    </message>
    <message>
        <source>log–log</source>
        <translation>双对数</translation>
    </message>
    <message>
        <source>In- or out-degree</source>
        <translation>入度或出度</translation>
    </message>
    <message>
        <source>in-degree</source>
        <translation>入度</translation>
    </message>
    <message>
        <source>out-degree</source>
        <translation>出度</translation>
    </message>
    <message>
        <source>In-degree: the links that come into a neuron; out-degree: those that leave it. Pixels only have an out-degree.</source>
        <translation>入度：进入神经元的连接数；出度：离开神经元的连接数。像素只有出度。</translation>
    </message>
    <message>
        <source>Two logarithmic axes</source>
        <translation>双对数坐标轴</translation>
    </message>
    <message>
        <source>Shows the share of neurons with at least k links, both axes logarithmic: hubs make a straight tail, a random network drops steeply. A power law is fitted, and it is said whether it may be believed (key: L).</source>
        <translation>显示至少有 k 条连接的神经元比例，两轴均为对数：有枢纽时尾部近似直线，随机网络则陡降。同时拟合幂律，并说明它是否可信（按键：L）。</translation>
    </message>
    <message>
        <source>Links thrown at random give a Poisson distribution, whose variance equals its mean (ratio 1). Above 1 the links gather on hubs: the network has found which neurons are useful.</source>
        <translation>随机放置的连接服从泊松分布，其方差等于均值（比值为 1）。大于 1 说明连接向枢纽聚集：网络找到了有用的神经元。</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>%1 k (links)</source>
        <translation>%1 k（连接数）</translation>
    </message>
    <message>
        <source>P(≥ k)</source>
        <translation>P(≥ k)</translation>
    </message>
    <message>
        <source>share with ≥ k links</source>
        <translation>连接数 ≥ k 的比例</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>尚无网络</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>扰动后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>before the perturbations</source>
        <translation>扰动前</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>power law, exponent %1</source>
        <translation>幂律，指数 %1</translation>
    </message>
    <message>
        <source>Fitting a power law …</source>
        <translation>正在拟合幂律…</translation>
    </message>
    <message>
        <source>exponent %1, x_min %2, tail %3 of %4 neurons; %5</source>
        <translation>指数 %1，x_min %2，尾部 %4 个神经元中的 %3 个；%5</translation>
    </message>
    <message>
        <source>no power law can be fitted to equal degrees</source>
        <translation>度全部相等，无法拟合幂律</translation>
    </message>
    <message>
        <source>Dense layer: every pair is linked, all %1 neurons have %2 links.</source>
        <translation>稠密层：每一对都相连，全部 %1 个神经元各有 %2 条连接。</translation>
    </message>
    <message>
        <source>%1 → </source>
        <translation>%1 → </translation>
    </message>
    <message>
        <source>mean %1 · largest %2 · without links %3 of %4 · variance ÷ mean %5 (random: 1)</source>
        <translation>均值 %1 · 最大 %2 · 无连接 %4 个中 %3 个 · 方差 ÷ 均值 %5（随机：1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>variance ÷ mean (random: 1): %1 · without links %2</source>
        <translation>方差 ÷ 均值（随机：1）：%1 · 无连接 %2 个</translation>
    </message>
    <message>
        <source>%1 %2 neurons with %3 links on average, at most %4, %5 without any</source>
        <translation>%1：%2 个神经元，平均 %3 条连接，最多 %4 条，%5 个没有连接</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>尚无网络。</translation>
    </message>
    <message>
        <source>Links that come in: %1.</source>
        <translation>进入的连接：%1。</translation>
    </message>
    <message>
        <source>Links that leave: %1.</source>
        <translation>离开的连接：%1。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 neurons have %4 links, %5 have at least as many</source>
        <translation>%1：%3 个神经元中 %2 个有 %4 条连接，%5 个不少于此数</translation>
    </message>
    <message>
        <source>; before the perturbations %1</source>
        <translation>；扰动前 %1 个</translation>
    </message>
</context>
<context>
    <name>rewire::DockGestures</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Double click: enlarge the panel, or put it back. Drag it out to give it a window of its own.</source>
        <translation>双击：放大或还原面板。拖出则成为独立窗口。</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>还原(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
    <message>
        <source>Back into the &amp;window</source>
        <translation>放回主窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>成为独立窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
</context>
<context>
    <name>rewire::DrawPad</name>
    <message>
        <source>Paper to draw on</source>
        <translation>画纸</translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen, as large as you like: what you draw is scaled into a box of 20/28 of the image&apos;s sides and moved so that its centre of mass is in the middle, as MNIST&apos;s digits were. Images of other kinds are treated alike.</source>
        <translation>用鼠标或笔书写，尽量写大：内容会缩放到图像边长 20/28 的框内，并移动到质心居中，与 MNIST 数字的处理相同。其他类型的图像也这样处理。</translation>
    </message>
</context>
<context>
    <name>rewire::DrawPanel</name>
    <message>
        <source>Draw</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes back the last stroke, picture or clearing (Ctrl+Z).</source>
        <translation>撤销上一笔、上一张图片或上一次清空 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Bare paper again; Undo brings the drawing back.</source>
        <translation>重新得到一张白纸；“撤销”可找回手绘内容。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Puts a picture from a file on the paper, dark on light or light on dark; it can be dropped here as well.</source>
        <translation>把文件中的图片放到画纸上，浅底深字或深底浅字均可；也可以直接拖放到这里。</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>画笔粗细</translation>
    </message>
    <message>
        <source>The width of the next strokes. MNIST&apos;s strokes are about a tenth of the digit&apos;s height.</source>
        <translation>之后各笔的粗细。MNIST 的笔画约为数字高度的十分之一。</translation>
    </message>
    <message>
        <source>What the perturbed network sees</source>
        <translation>扰动后的网络所看到的</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>This dataset is not made of images</source>
        <translation>该数据集不是由图像组成的</translation>
    </message>
    <message>
        <source>Draw a digit here
or drop a picture</source>
        <translation>在此写一个数字
或拖入一张图片</translation>
    </message>
    <message>
        <source>Draw here
or drop a picture</source>
        <translation>在此绘制
或拖入一张图片</translation>
    </message>
    <message>
        <source>No network yet: once there is one, its answer stands here.</source>
        <translation>尚无网络：有了网络，它的回答就会显示在这里。</translation>
    </message>
    <message>
        <source>There is nothing to draw: the inputs of this network are not the pixels of an image.</source>
        <translation>没有可绘制的内容：该网络的输入不是图像的像素。</translation>
    </message>
    <message>
        <source>Here stands how sure the clean and the perturbed network are of each class.</source>
        <translation>这里显示未扰动和扰动后的网络对每个类别有多大把握。</translation>
    </message>
    <message>
        <source>Being classified …</source>
        <translation>正在分类…</translation>
    </message>
    <message>
        <source>what the network will see</source>
        <translation>网络将看到的</translation>
    </message>
    <message>
        <source>what the network sees, clean and perturbed</source>
        <translation>网络看到的：未扰动与扰动后</translation>
    </message>
    <message>
        <source>what the network sees, %1 × %2 pixels</source>
        <translation>网络看到的：%1 × %2 像素</translation>
    </message>
    <message>
        <source>The drawing after the noise and the attack of Perturb. An attack needs to know what is right: here it takes the clean network&apos;s own answer, “%1”, and drives the network away from it.</source>
        <translation>经过“扰动”面板中的噪声和攻击之后的手绘。攻击需要知道正确答案：这里把未扰动网络自己的回答“%1”当作正确答案，并使网络偏离它。</translation>
    </message>
    <message>
        <source>The drawing after the noise of Perturb, as the perturbed network is given it.</source>
        <translation>经过“扰动”面板中的噪声之后、交给扰动后网络的手绘。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation>“%1”无法作为图片读取：%2。</translation>
    </message>
    <message>
        <source>“%1” is of one colour: there is nothing on it to classify.</source>
        <translation>“%1”只有一种颜色：没有可分类的内容。</translation>
    </message>
    <message>
        <source>“%1” is dark on light: it was inverted, as the network knows bright ink on dark.</source>
        <translation>“%1”是浅底深字：已反色，因为网络熟悉的是深底亮字。</translation>
    </message>
    <message>
        <source>“%1” is light on dark, as the network knows it.</source>
        <translation>“%1”是深底浅字，正是网络熟悉的形式。</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
</context>
<context>
    <name>rewire::DropHint</name>
    <message>
        <source>Drop to use “%1” as the dataset</source>
        <translation>松开鼠标，把“%1”用作数据集</translation>
    </message>
    <message>
        <source>Drop to open the run “%1”</source>
        <translation>松开鼠标，打开运行“%1”</translation>
    </message>
    <message>
        <source>Drop to start the experiment “%1”</source>
        <translation>松开鼠标，开始实验“%1”</translation>
    </message>
    <message>
        <source>Drop to open the model “%1”</source>
        <translation>松开鼠标，打开模型“%1”</translation>
    </message>
    <message>
        <source>Drop to open the project “%1”</source>
        <translation>松开鼠标，打开项目“%1”</translation>
    </message>
    <message>
        <source>Drop to begin the lesson “%1”</source>
        <translation>松开鼠标，开始课程“%1”</translation>
    </message>
    <message>
        <source>Drop to show the curves “%1”</source>
        <translation>松开鼠标，显示曲线“%1”</translation>
    </message>
    <message>
        <source>Drop to list the runs of the sweep “%1”</source>
        <translation>松开鼠标，列出参数扫描“%1”的运行</translation>
    </message>
</context>
<context>
    <name>rewire::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>rewire::EpochProgress</name>
    <message>
        <source>progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Thick: the epochs done. Thin: the mini-batches of the epoch that runs. One epoch shows every training image to the network once; then it is tested, and rewired.</source>
        <translation>粗线：已完成的轮数。细线：当前这一轮的小批量。每一轮让网络把每张训练图像看一遍，随后测试并重连。</translation>
    </message>
    <message>
        <source>epoch %1 of %2, mini-batch %3 of %4</source>
        <translation>第 %1 / %2 轮，小批量 %3 / %4</translation>
    </message>
</context>
<context>
    <name>rewire::EvaluationDisplay</name>
    <message>
        <source> · %1 lost, %2 won</source>
        <translation> · %1 张变错，%2 张变对</translation>
    </message>
    <message>
        <source> · 1 image lost</source>
        <translation> · 1 张图像变错</translation>
    </message>
    <message>
        <source> · 1 image won</source>
        <translation> · 1 张图像变对</translation>
    </message>
    <message>
        <source> · %1 images lost</source>
        <translation> · %1 张图像变错</translation>
    </message>
    <message>
        <source> · %1 images won</source>
        <translation> · %1 张图像变对</translation>
    </message>
    <message>
        <source> · no image lost or won</source>
        <translation> · 没有图像变错或变对</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A point is a hundredth of all test images: 90 % that become 80 % are 10 points lost. Lost are images that were named rightly and no longer are; won, the other way about.</source>
        <translation>一个百分点是全部测试图像的百分之一：从 90% 变成 80% 就是下降 10 个百分点。“变错”指原来识别正确、现在不再正确的图像；“变对”则相反。</translation>
    </message>
    <message>
        <source>The test images are new to the network: it has not learned from them. Another draw of what is random may give many points more or less; Robustness shows how much draws differ.</source>
        <translation>测试图像对网络来说是全新的：网络没有学习过它们。随机部分换一次抽样，结果可能相差许多个百分点；“鲁棒性”面板显示抽样之间相差多大。</translation>
    </message>
    <message>
        <source>Links of the hidden layers, before and after. The layer to the classes is left alone.</source>
        <translation>隐藏层的连接数，扰动前与扰动后。通往各类别的那一层不受影响。</translation>
    </message>
    <message>
        <source>The attack&apos;s control: every pixel moves as far, but up or down at random. What the attack costs beyond that is due to its direction, not to its size.</source>
        <translation>攻击的对照：每个像素改变同样多，但变亮还是变暗是随机的。攻击造成的额外下降来自方向，而不是大小。</translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>of %1 test images</source>
        <translation>共 %1 张测试图像</translation>
    </message>
    <message>
        <source> · one draw, seed %1</source>
        <translation> · 单次抽样，种子 %1</translation>
    </message>
    <message>
        <source>estimate on %1 images, refining …</source>
        <translation>基于 %1 张图像的估计，正在细化…</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1，与原来相同</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>random noise of the same size: %1 %</source>
        <translation>同样大小的随机噪声：%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>rewire::EvaluationNumber</name>
    <message>
        <source>The share of the test images that the network names rightly: as it is, and after the perturbations. Guessing among ten classes gives 10 %.</source>
        <translation>网络识别正确的测试图像所占的比例：原样的网络，以及扰动之后。十个类别随机猜测可得 10%。</translation>
    </message>
    <message>
        <source>test accuracy %1 %, after the perturbations about %2 %</source>
        <translation>测试准确率 %1%，扰动后约 %2%</translation>
    </message>
    <message>
        <source>test accuracy %1 %, after the perturbations %2 %</source>
        <translation>测试准确率 %1%，扰动后 %2%</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>测试准确率 %1%</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentForm</name>
    <message>
        <source>draw a new seed</source>
        <translation>生成新种子</translation>
    </message>
    <message>
        <source>Draw a new seed: another first network, another order of the images, other new links.</source>
        <translation>生成新种子：初始网络、图像顺序和新连接都会不同。</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>The images the network learns to tell apart.</source>
        <translation>网络要学会区分的图像。</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Neurons in each hidden layer, from the input to the output: 1000, 1000, 1000.</source>
        <translation>各隐藏层的神经元数，从输入到输出：1000, 1000, 1000。</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>The share of all possible links that exist: 1 % of them is a network that is 99 % sparse. One share for all layers, or one each.</source>
        <translation>实际存在的连接占所有可能连接的比例：1% 即稀疏度为 99% 的网络。可以所有层共用一个比例，也可以每层一个。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>初始连接</translation>
    </message>
    <message>
        <source>Where the links of the first network are: %1.</source>
        <translation>初始网络的连接放在哪里：%1。</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>局部性</translation>
    </message>
    <message>
        <source>How close the inputs of a neuron are: 1 takes the nearest only, 0 takes any.</source>
        <translation>一个神经元的各个输入彼此有多近：1 只取最近的，0 任取。</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What happens to the links between epochs. %1.</source>
        <translation>轮与轮之间连接如何变化。%1。</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>What a link is worth when links are drawn to stay: its weight, or its share of all weights of the two neurons that it joins (relative; lrs: the same, and small sums count less). Shares keep most neurons alive.</source>
        <translation>按概率保留连接时，一条连接的价值：它的权重，或它占两端神经元全部权重的比例（relative；lrs：与之相同，但总和小的影响较小）。按比例可以让大多数神经元保持活跃。</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>软度</translation>
    </message>
    <message>
        <source>How strict the draw is at the first rewiring and at the last: 0 draws any link, towards 1 the least important go. From 0.5 to 0.9 it explores first and settles later.</source>
        <translation>第一次和最后一次重连时抽取有多严格：0 任意抽取连接，越接近 1 越只移除最不重要的。从 0.5 到 0.9，表示先探索、后稳定。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>How likely an absent link is by the paths of three links between its neurons: by the neurons on them (l3n) or path by path (l3p). ch2 counts links within the neighbourhood for it, ch3 only links out of it against it.</source>
        <translation>根据两个神经元之间长度为三的路径，估计一条尚不存在的连接有多可能：按路径上的神经元 (l3n)，或逐条路径 (l3p)。ch2 把邻域内部的连接作为加分，ch3 只把离开邻域的连接作为减分。</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>zeta</translation>
    </message>
    <message>
        <source>The share of links that is taken away and grown anew after every epoch. It can be changed while the network learns.</source>
        <translation>每轮之后移除并重新长出的连接比例。网络学习时也可以更改。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How many times the network sees every training image.</source>
        <translation>网络把每张训练图像看多少遍。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>Images looked at before each correction of the weights: few are slow and precise, many are fast and coarse.</source>
        <translation>每次修正权重之前看多少张图像：少则慢而精细，多则快而粗略。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How large a correction is. It can be changed while the network learns.</source>
        <translation>每次修正的幅度。网络学习时也可以更改。</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate falls over the epochs: in a line or along half a cosine to zero, or not at all.</source>
        <translation>学习率如何随轮数下降：线性降到零、沿半个余弦降到零，或不下降。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Everything random follows from this number: the same seed gives the same run, to the last bit.</source>
        <translation>一切随机因素都由这个数决定：种子相同，运行逐位相同。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>advanced settings</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>The share of the last correction that is carried into the next one, as a ball keeps rolling.</source>
        <translation>上一次修正中有多大比例带入下一次，就像球会继续滚动。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>How strongly every weight is drawn towards zero, so that links that are of no use grow weak.</source>
        <translation>每个权重被拉向零的力度，使无用的连接逐渐变弱。</translation>
    </message>
    <message>
        <source>births</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>The weight of a new link: zero, so that it must prove itself, or random as at the start.</source>
        <translation>新连接的权重：零，须自己证明价值；或像初始时一样随机。</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>zeta 调度</translation>
    </message>
    <message>
        <source>How zeta falls over the epochs: in a line or along half a cosine to zero at three quarters of them, or not at all.</source>
        <translation>zeta 如何随轮数下降：线性或沿半个余弦，到总轮数的四分之三处降到零；或不下降。</translation>
    </message>
    <message>
        <source>rewire every</source>
        <translation>重连间隔</translation>
    </message>
    <message>
        <source>Epochs from one rewiring to the next.</source>
        <translation>两次重连之间相隔多少轮。</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>训练图像数</translation>
    </message>
    <message>
        <source>Use only the first so many training images, or all: fewer are faster and learn less.</source>
        <translation>只使用前若干张训练图像，或输入 all 使用全部：越少越快，学到的也越少。</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Only some classes of the dataset, by label or by name, as 3, 5, 8; or all.</source>
        <translation>只使用数据集的部分类别，用标签或名称表示，如 3, 5, 8；或输入 all 使用全部。</translation>
    </message>
    <message>
        <source>must be whole numbers with commas between, as 1000, 1000, 1000</source>
        <translation>必须是用逗号分隔的整数，例如 1000, 1000, 1000</translation>
    </message>
    <message>
        <source>must be per cent or a share, as 1 % or 0.01</source>
        <translation>必须是百分数或比例，例如 1 % 或 0.01</translation>
    </message>
    <message>
        <source>must be two numbers, as 0.5, 0.9</source>
        <translation>必须是两个数，例如 0.5, 0.9</translation>
    </message>
    <message>
        <source>must be a whole number of 0 or more</source>
        <translation>必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>must be a whole number, or all</source>
        <translation>必须是整数，或“全部”</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Moves each training image by up to so many pixels, anew in every epoch: the network learns the shape, not the place.</source>
        <translation>每轮重新将每幅训练图像最多平移这么多像素：网络学到的是形状，而不是位置。</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mirrors half of the training images left to right, anew in every epoch. Right for clothes, wrong for digits.</source>
        <translation>每轮重新将一半训练图像左右翻转。适用于服装，不适用于数字。</translation>
    </message>
    <message>
        <source>Settings that are seldom changed: momentum, weight decay, how links are born and how often, which training images are used, and how exactly.</source>
        <translation>很少更改的设置：动量、权重衰减、连接如何以及多久产生一次、使用哪些训练图像，以及计算的精确程度。</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>How exactly training keeps activations and derivatives: in 32 bits, or rounded to 16, which is quicker. Evaluations are always exact.</source>
        <translation>训练以多高的精度保存激活值和导数：32 位，或舍入为 16 位（更快）。评估始终是精确的。</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>生长</translation>
    </message>
    <message>
        <source>Where new links may be: between any neurons, or between active ones first, as links of a neuron that no training image wakes cannot learn.</source>
        <translation>新连接可在何处：任意神经元之间，或先在活跃神经元之间，因为任何训练图像都不能激活的神经元，其连接无法学习。</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentPanel</name>
    <message>
        <source>The layers from input to output, the links of the hidden layers, and how sparse they are. The last layer, to the classes, is always fully linked.</source>
        <translation>从输入到输出的各层、隐藏层的连接数及其稀疏程度。通往各类别的最后一层总是全连接的。</translation>
    </message>
    <message>
        <source>Change what you like; &lt;b&gt;New network&lt;/b&gt; (Ctrl+Return) draws it.</source>
        <translation>随意更改设置；&lt;b&gt;新建网络&lt;/b&gt; (Ctrl+Return) 会据此生成网络。</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>新建网络</translation>
    </message>
    <message>
        <source>Draw a new network from these settings, at epoch 0 (Ctrl+Return). The run before stays under File, Recent runs.</source>
        <translation>按这些设置生成新网络，从第 0 轮开始 (Ctrl+Return)。之前的运行保留在“文件”菜单的“最近的运行”中。</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Fill in the settings that Rewire begins with. The network that runs stays as it is until New network is pressed.</source>
        <translation>填入 Rewire 的初始设置。按下“新建网络”之前，运行中的网络保持不变。</translation>
    </message>
    <message>
        <source>As it runs</source>
        <translation>当前运行</translation>
    </message>
    <message>
        <source>Fill in the settings of the network that runs.</source>
        <translation>填入运行中网络的设置。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Fill in settings that suit a purpose. The network that runs stays as it is until New network is pressed.</source>
        <translation>填入适合某种用途的设置。按下“新建网络”之前，运行中的网络保持不变。</translation>
    </message>
    <message>
        <source>Mend the marked fields, and a new network can be drawn.</source>
        <translation>改正标出的字段后，即可生成新网络。</translation>
    </message>
    <message>
        <source>&lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; Not in the network that runs: %2.</source>
        <translation>&lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; 与运行中的网络不同：%2。</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Train many runs in the background, with several rules, densities or seeds and all else as chosen here.</source>
        <translation>在后台训练许多运行，使用多种规则、密度或种子，其余设置与此处相同。</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentText</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 % sparse</source>
        <translation>稀疏度 %1%</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
</context>
<context>
    <name>rewire::FetchOffer</name>
    <message>
        <source>progress of fetching</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download the dataset into your data folder; it is checked before it is used.</source>
        <translation>把数据集下载到数据文件夹；使用前会先校验。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop. What has arrived is kept, and the next attempt goes on from there.</source>
        <translation>停止。已下载的部分保留，下次从该处继续。</translation>
    </message>
    <message>
        <source>%1 is not on this computer (%2 MB to fetch).</source>
        <translation>本机没有 %1（需下载 %2 MB）。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>正在下载 %1…</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Fetching %1: %2, %3</source>
        <translation>正在下载 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>rewire::Field</name>
    <message>
        <source>Differs from the network that runs.</source>
        <translation>与运行中的网络不同。</translation>
    </message>
</context>
<context>
    <name>rewire::FileDownload</name>
    <message>
        <source>nothing arrived for %1 s</source>
        <translation>%1 秒内没有收到数据</translation>
    </message>
    <message>
        <source>the server sent another piece than the one asked for</source>
        <translation>服务器发来的不是所请求的部分</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes, which it should not be</source>
        <translation>文件超过 %1 字节，不应该这么大</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>服务器返回状态 %1</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>连接中断</translation>
    </message>
</context>
<context>
    <name>rewire::FragilityControls</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s links that are removed at random, and of those whose weights change places.</source>
        <translation>随机移除的连接占一层连接的比例，也是权重互换位置的连接的比例。</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>The strength of the noise that is added to every weight of a layer, in standard deviations of its weights.</source>
        <translation>加到一层每个权重上的噪声强度，以该层权重的标准差为单位。</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>The first-order measure lets the weights of a layer move by at most this share of their norm.</source>
        <translation>一阶度量允许一层的权重最多移动其范数的这一比例。</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>How often each perturbation is drawn anew. One draw tells little: ten tell the mean and how sure it is.</source>
        <translation>每种扰动重新抽样的次数。一次抽样说明不了什么：十次才能给出均值及其可靠程度。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The first draw follows from this number, the next from the one after it: the same seed, the same bars.</source>
        <translation>第一次抽样由这个数决定，下一次由后一个数决定：种子相同，条形也相同。</translation>
    </message>
    <message>
        <source>progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Perturbations that are measured: three in each layer.</source>
        <translation>已测量的扰动：每层三种。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and keep what is measured.</source>
        <translation>停止，并保留已测得的结果。</translation>
    </message>
    <message>
        <source>Perturb one layer at a time, and measure the accuracy on all test images after every draw.</source>
        <translation>每次扰动一层，并在每次抽样后测量全部测试图像上的准确率。</translation>
    </message>
</context>
<context>
    <name>rewire::FragilityView</name>
    <message>
        <source>links removed</source>
        <translation>连接被移除</translation>
    </message>
    <message>
        <source>noise on weights</source>
        <translation>权重噪声</translation>
    </message>
    <message>
        <source>weights shuffled</source>
        <translation>权重被打乱</translation>
    </message>
    <message>
        <source>%1 points, between %2 and %3</source>
        <translation>%1 个百分点，介于 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>Fragile layers</source>
        <translation>脆弱层</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>Measure perturbs one layer at a time:
the same removal, noise and shuffle in each.</source>
        <translation>“测量”每次扰动一层：
对每层施加同样的移除、噪声和打乱。</translation>
    </message>
    <message>
        <source>accuracy lost, points</source>
        <translation>损失的百分点</translation>
    </message>
    <message>
        <source>%1: most in %2, %3</source>
        <translation>%1：%2 最多，%3</translation>
    </message>
    <message>
        <source>to first order the loss rises most in %1, by %2 nats</source>
        <translation>一阶而言，%1 的损失上升最多，为 %2 nat</translation>
    </message>
    <message>
        <source>Accuracy lost by perturbing one layer, of %1: %2.</source>
        <translation>扰动一层所损失的准确率（原为 %1）：%2。</translation>
    </message>
    <message>
        <source>%1: at most %2 nats</source>
        <translation>%1：至多 %2 nat</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The same perturbation costs more in one layer than in another. A line on a bar says where the mean over all draws lies, with a probability of 95 % (Student&apos;s t). The first-order measure needs no draw: epsilon times the norm of a layer&apos;s weights times the norm of the loss&apos;s derivative by them.</source>
        <translation>同样的扰动在某些层代价更大。条形上的线表示所有抽样的均值以 95 % 的概率所在的范围（学生 t）。一阶度量无需抽样：epsilon 乘以一层权重的范数，再乘以损失对这些权重的导数的范数。</translation>
    </message>
    <message>
        <source>links into</source>
        <translation>通往</translation>
    </message>
    <message>
        <source>first-order rise, nats</source>
        <translation>一阶上升，nat</translation>
    </message>
    <message>
        <source>epoch %5, accuracy %1 · a share of %2 of the links of one layer · noise of %3 standard deviations · draws: %4</source>
        <translation>第 %5 轮，准确率 %1 · 一层连接的 %2 · 噪声为 %3 个标准差 · 抽样次数：%4</translation>
    </message>
</context>
<context>
    <name>rewire::GalleryView</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>was right, now wrong</source>
        <translation>原来正确，现在错误</translation>
    </message>
    <message>
        <source>wrong before</source>
        <translation>原来就错误</translation>
    </message>
    <message>
        <source>still right</source>
        <translation>仍然正确</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Test images before and after the perturbations: clean, perturbed and their difference, with what the network says of them. Click a card to follow it while the sliders move. Arrow keys choose a card, Enter follows it, Page Up and Page Down turn the page.</source>
        <translation>扰动前后的测试图像：未扰动、扰动后及两者之差，以及网络的回答。单击卡片可在移动滑块时跟踪它。方向键选择卡片，Enter 跟踪，Page Up 和 Page Down 翻页。</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>显示哪些图像</translation>
    </message>
    <message>
        <source>Chooses images by the change of their answers; “was right, now wrong” is what the perturbations did.</source>
        <translation>按回答的变化筛选图像；“原来正确，现在错误”就是扰动造成的。</translation>
    </message>
    <message>
        <source>True class of the images</source>
        <translation>图像的真实类别</translation>
    </message>
    <message>
        <source>Shows the images of one true class only: some classes suffer far more than others.</source>
        <translation>只显示某一真实类别的图像：有些类别受损远比其他类别严重。</translation>
    </message>
    <message>
        <source>every class</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>First image of the page</source>
        <translation>本页第一张图像</translation>
    </message>
    <message>
        <source>Turns through the images in the order of the test set; the wheel and the Page keys do the same.</source>
        <translation>按测试集的顺序翻阅图像；滚轮和翻页键作用相同。</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
    <message>
        <source>(estimate: first %1 of %2)</source>
        <translation>（估计：前 %1 / %2 张）</translation>
    </message>
    <message>
        <source>Test image %1, %2: %3. Clean: %4.</source>
        <translation>测试图像 %1，%2：%3。未扰动：%4。</translation>
    </message>
    <message>
        <source>Perturbed: %1.</source>
        <translation>扰动后：%1。</translation>
    </message>
    <message>
        <source>Here the test images will stand, clean and perturbed:
what the perturbations do to each answer.</source>
        <translation>测试图像将显示在这里，未扰动的与扰动后的：
扰动对每个回答的影响一目了然。</translation>
    </message>
    <message>
        <source>No image was right and is now wrong.
Move a slider to perturb the network or the images.</source>
        <translation>没有原来正确、现在错误的图像。
移动滑块以扰动网络或图像。</translation>
    </message>
    <message>
        <source>No image passes this filter.</source>
        <translation>没有符合此筛选条件的图像。</translation>
    </message>
    <message>
        <source>Images %1.</source>
        <translation>图像 %1。</translation>
    </message>
    <message>
        <source>Following: %1</source>
        <translation>正在跟踪：%1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>Click to let it go.</source>
        <translation>单击取消跟踪。</translation>
    </message>
    <message>
        <source>Click to follow it while the sliders move.</source>
        <translation>单击后可在移动滑块时跟踪它。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>was wrong, now right</source>
        <translation>原先错误，现在正确</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>following: </source>
        <translation>正在跟踪： </translation>
    </message>
    <message>
        <source>clean</source>
        <translation>未扰动</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>扰动后</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>difference: on its way</source>
        <translation>差异：计算中</translation>
    </message>
    <message>
        <source>the images are unchanged</source>
        <translation>图像没有变化</translation>
    </message>
    <message>
        <source>nothing is perturbed</source>
        <translation>没有任何扰动</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>现在错误</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>现在正确</translation>
    </message>
</context>
<context>
    <name>rewire::Glossary</name>
    <message>
        <source>Accuracy is the share of the test images that the network names rightly.</source>
        <translation>准确率是网络识别正确的测试图像所占的比例。</translation>
    </message>
    <message>
        <source>An attack changes an image a little, each pixel in the direction that makes the network more wrong.</source>
        <translation>攻击把图像稍作改变，每个像素都朝让网络更错的方向变化。</translation>
    </message>
    <message>
        <source>A band is the range in which a measured value must lie for a statement to hold.</source>
        <translation>预期区间是测量值应落入的范围：落入其中，论断才成立。</translation>
    </message>
    <message>
        <source>A control is the same trial with one thing changed: what differs between the two comes from that thing.</source>
        <translation>对照是只改变一处的同一试验：两者的差别就来自这一处。</translation>
    </message>
    <message>
        <source>A correlation tells how much two numbers go up and down together, from −1 to 1.</source>
        <translation>相关性表示两个数在多大程度上同升同降，取值从 −1 到 1。</translation>
    </message>
    <message>
        <source>The degree of a neuron is the number of its links: the in-degree counts those that come in, the out-degree those that go out.</source>
        <translation>神经元的度是它的连接数：入度计传入连接，出度计传出连接。</translation>
    </message>
    <message>
        <source>The density is the share of all possible links that exist.</source>
        <translation>密度是实际存在的连接占所有可能连接的比例。</translation>
    </message>
    <message>
        <source>A draw is one of the many ways in which chance can choose links, neurons or noise.</source>
        <translation>一次抽样是随机选取连接、神经元或噪声的多种可能结果之一。</translation>
    </message>
    <message>
        <source>An epoch is one pass through all training images.</source>
        <translation>一轮就是把全部训练图像看一遍。</translation>
    </message>
    <message>
        <source>Epsilon (ε) is the most that an attack changes a pixel, as a share of the range from black to white.</source>
        <translation>Epsilon (ε) 是攻击对一个像素的最大改变量，以从黑到白的范围为 1。</translation>
    </message>
    <message>
        <source>The gradient tells for each weight how the error would change if the weight grew a little.</source>
        <translation>梯度表示每个权重稍微增大时，误差会如何变化。</translation>
    </message>
    <message>
        <source>A hub is a neuron with far more links than most others have.</source>
        <translation>枢纽是连接数远多于大多数其他神经元的神经元。</translation>
    </message>
    <message>
        <source>A layer is a row of neurons that all receive from the layer before.</source>
        <translation>层是一排神经元，它们都从前一层接收信号。</translation>
    </message>
    <message>
        <source>A link leads from one neuron to another and carries its signal, times a weight.</source>
        <translation>连接从一个神经元通往另一个神经元，传递乘以权重后的信号。</translation>
    </message>
    <message>
        <source>A mini-batch is the handful of images after which the weights are corrected once.</source>
        <translation>小批量是一小组图像，每看完一组，权重就修正一次。</translation>
    </message>
    <message>
        <source>A neural network is a set of neurons in layers, joined by links with weights.</source>
        <translation>神经网络由分层的神经元组成，神经元之间由带权重的连接相连。</translation>
    </message>
    <message>
        <source>A neuron adds up what its links bring, and passes the sum on if it is above zero.</source>
        <translation>神经元把各条连接传来的信号相加，总和大于零就继续传递。</translation>
    </message>
    <message>
        <source>A perturbation is a change that is made to a network or its images to see what it does.</source>
        <translation>扰动是为了观察影响而对网络或图像所做的改变。</translation>
    </message>
    <message>
        <source>In a power law, neurons with twice the links are a fixed factor rarer, however many links they have.</source>
        <translation>在幂律分布中，无论连接有多少，连接数翻倍的神经元总是以固定的倍数减少。</translation>
    </message>
    <message>
        <source>Rewiring removes some links after an epoch and grows as many elsewhere.</source>
        <translation>重连在一轮之后移除部分连接，并在别处长出同样多的连接。</translation>
    </message>
    <message>
        <source>The rule decides which links go at a rewiring and where new ones grow.</source>
        <translation>规则决定重连时移除哪些连接、新连接长在哪里。</translation>
    </message>
    <message>
        <source>A seed is the number from which all that is random follows: the same seed gives the same result.</source>
        <translation>种子是决定一切随机因素的数：种子相同，结果就相同。</translation>
    </message>
    <message>
        <source>The sign of a weight tells whether the link excites (plus) or inhibits (minus).</source>
        <translation>权重的符号表示连接起兴奋作用（正）还是抑制作用（负）。</translation>
    </message>
    <message>
        <source>A silent neuron has no link in, or none out: nothing passes through it.</source>
        <translation>沉默神经元没有传入连接，或没有传出连接：任何信号都无法通过它。</translation>
    </message>
    <message>
        <source>The specimen is the copy of the network that the lab perturbs; the network that trains stays as it is.</source>
        <translation>试样是供实验室扰动的网络副本；训练中的网络保持原样。</translation>
    </message>
    <message>
        <source>A static network keeps its first links; only their weights learn.</source>
        <translation>静态网络保留初始连接，只学习它们的权重。</translation>
    </message>
    <message>
        <source>Test images are those that the network never learns from, so they tell how it does on what is new to it.</source>
        <translation>测试图像是网络从不学习的图像，因此能反映网络面对新数据的表现。</translation>
    </message>
    <message>
        <source>The topology of a network is which neurons are linked, whatever the weights.</source>
        <translation>网络的拓扑是指哪些神经元彼此相连，与权重无关。</translation>
    </message>
    <message>
        <source>The variance tells how far values spread around their mean.</source>
        <translation>方差表示数值在均值周围分散的程度。</translation>
    </message>
    <message>
        <source>A weight is the number that a link multiplies its signal by: large ones count most.</source>
        <translation>权重是连接用来乘信号的数：绝对值越大，作用越大。</translation>
    </message>
</context>
<context>
    <name>rewire::Help</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Dismiss the banner</source>
        <translation>关闭提示条</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>On a tab or title: enlarge the panel, put it back</source>
        <translation>在标签或标题上：放大面板，再次双击还原</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>To the next or the previous control</source>
        <translation>移到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>菜单键, Shift+F10</translation>
    </message>
    <message>
        <source>On a picture: save it, copy it, save its numbers</source>
        <translation>在图上：保存、复制，或保存其数据</translation>
    </message>
    <message>
        <source>+, −, arrows, 0</source>
        <translation>+, −, 方向键, 0</translation>
    </message>
    <message>
        <source>On a picture: zoom, move, the whole picture again</source>
        <translation>在图上：缩放、移动、恢复全图</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down, Page Up</translation>
    </message>
    <message>
        <source>In a lesson: the next step, the one before; F5 presents it</source>
        <translation>在课程中：下一步、上一步；F5 进入演示</translation>
    </message>
    <message>
        <source>[, ], Page Up, Page Down</source>
        <translation>[, ], Page Up, Page Down</translation>
    </message>
    <message>
        <source>In the connectivity: choose a neuron, go to another layer</source>
        <translation>在连接图中：选择神经元，转到另一层</translation>
    </message>
    <message>
        <source>S or Delete</source>
        <translation>S 或 Delete</translation>
    </message>
    <message>
        <source>In the connectivity: silence the chosen neuron, bring it back</source>
        <translation>在连接图中：使所选神经元沉默，或将其恢复</translation>
    </message>
    <message>
        <source>C, Enter, Esc</source>
        <translation>C, Enter, Esc</translation>
    </message>
    <message>
        <source>In the connectivity: rectangles that cut, cut what was chosen, leave it</source>
        <translation>在连接图中：用矩形剪断连接、剪断所选、放弃</translation>
    </message>
    <message>
        <source>[, ]</source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>In the input map: an earlier or a later epoch</source>
        <translation>在输入图中：较早或较晚的一轮</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>In the degrees and the weights: linear or logarithmic</source>
        <translation>在度分布和权重图中：线性或对数坐标</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>开始或暂停</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>About Rewire</source>
        <translation>关于 Rewire</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Rewire %1&lt;/h2&gt;&lt;p&gt;Train and watch ultra-sparse neural networks that rewire themselves.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The method.&lt;/b&gt; D. C. Mocanu, E. Mocanu, P. Stone, P. H. Nguyen, M. Gibescu and A. Liotta: &lt;i&gt;Scalable training of artificial neural networks with adaptive sparse connectivity inspired by network science&lt;/i&gt;. Nature Communications 9, 2383 (2018). &lt;a href=&quot;https://doi.org/10.1038/s41467-018-04316-3&quot;&gt;doi:10.1038/s41467-018-04316-3&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence.&lt;/b&gt; GPL-3.0-or-later: free to use, study, share and change. It comes without any warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Built on&lt;/b&gt; Qt (LGPL-3.0), QCustomPlot (GPL-3.0), oneTBB (Apache-2.0), Eigen (MPL-2.0), Highway (Apache-2.0), Random123 (BSD-3-Clause), nlohmann/json (MIT), CLI11 (BSD-3-Clause), giflib (MIT) and zlib.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images.&lt;/b&gt; MNIST: Y. LeCun and C. Cortes, CC BY-SA 3.0. Fashion-MNIST: Zalando, MIT. Kuzushiji-MNIST: CODH, CC BY-SA 4.0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Instruction set&lt;/b&gt; of the kernels: %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Rewire %1&lt;/h2&gt;&lt;p&gt;训练并观察会自行重连的超稀疏神经网络。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;D. C. Mocanu, E. Mocanu, P. Stone, P. H. Nguyen, M. Gibescu and A. Liotta: &lt;i&gt;Scalable training of artificial neural networks with adaptive sparse connectivity inspired by network science&lt;/i&gt;. Nature Communications 9, 2383 (2018). &lt;a href=&quot;https://doi.org/10.1038/s41467-018-04316-3&quot;&gt;doi:10.1038/s41467-018-04316-3&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;许可证。&lt;/b&gt;GPL-3.0-or-later：可自由使用、研究、分享和修改。不提供任何担保。&lt;/p&gt;&lt;p&gt;&lt;b&gt;基于&lt;/b&gt; Qt (LGPL-3.0)、QCustomPlot (GPL-3.0)、oneTBB (Apache-2.0)、Eigen (MPL-2.0)、Highway (Apache-2.0)、Random123 (BSD-3-Clause)、nlohmann/json (MIT)、CLI11 (BSD-3-Clause)、giflib (MIT) 和 zlib。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图像。&lt;/b&gt;MNIST：Y. LeCun 和 C. Cortes，CC BY-SA 3.0。Fashion-MNIST：Zalando，MIT。Kuzushiji-MNIST：CODH，CC BY-SA 4.0。&lt;/p&gt;&lt;p&gt;计算内核的&lt;b&gt;指令集&lt;/b&gt;：%2。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rewire::HistoryRoom</name>
    <message>
        <source>Room for the history</source>
        <translation>历史空间</translation>
    </message>
    <message>
        <source>Megabytes that the history of a run may take, for runs that begin from now on.
Networks that are too large for every epoch keep one in so many. 0 keeps none.</source>
        <translation>每次运行的历史最多可占用的空间（MB），对此后开始的运行有效。
网络太大、无法逐轮保存时，每隔若干轮保存一轮。0 表示不保存。</translation>
    </message>
</context>
<context>
    <name>rewire::HistoryView</name>
    <message>
        <source>applied: %1</source>
        <translation>已应用：%1</translation>
    </message>
    <message>
        <source>; to grow back</source>
        <translation>；待再生</translation>
    </message>
    <message>
        <source>test %1 % → %2 %, loss %3 → %4</source>
        <translation>测试 %1% → %2%，损失 %3 → %4</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>准确率与损失</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>acc. (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>损失 (nat)</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>测试，%1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>test %1 %, loss %2</source>
        <translation>测试 %1%，损失 %2</translation>
    </message>
    <message>
        <source>train %1 %, loss %2</source>
        <translation>训练 %1%，损失 %2</translation>
    </message>
    <message>
        <source>then %1 links rewired</source>
        <translation>随后重连 %1 条连接</translation>
    </message>
    <message>
        <source>Nothing trained yet.</source>
        <translation>还没有训练。</translation>
    </message>
    <message>
        <source>Accuracy of the test images over %1 epochs: %2 % at the end, best %3 % in epoch %4.</source>
        <translation>测试图像在 %1 轮中的准确率：最终 %2%，最佳 %3%（第 %4 轮）。</translation>
    </message>
    <message>
        <source>Perturbed in epoch %1: from %2 to %3 %.</source>
        <translation>在第 %1 轮受到扰动：从 %2% 到 %3%。</translation>
    </message>
</context>
<context>
    <name>rewire::InputMapView</name>
    <message>
        <source>Input map</source>
        <translation>输入图</translation>
    </message>
    <message>
        <source>How many links each input pixel has. Links that stay weak die and grow again elsewhere, so pixels that tell something gather links. Point at a pixel, or choose one with the arrow keys; [ and ] step through the epochs.</source>
        <translation>每个输入像素有多少条连接。一直很弱的连接会消亡，并在别处重新长出，因此有信息的像素会聚集连接。把鼠标移到像素上，或用方向键选择；[ 和 ] 切换轮次。</translation>
    </message>
    <message>
        <source>Epoch of the input map</source>
        <translation>输入图的轮次</translation>
    </message>
    <message>
        <source>Goes back through the epochs that were shown here: watch the links move to the pixels that tell the classes apart. The timeline under the network has all epochs that are kept.</source>
        <translation>回看这里显示过的各轮：观察连接如何移向能区分类别的像素。网络下方的时间轴包含所有已保存的轮次。</translation>
    </message>
    <message>
        <source>pixel row %1, column %2</source>
        <translation>像素：第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Here the network will show where it looks:
the links of each input pixel.</source>
        <translation>这里将显示网络看向何处：
每个输入像素的连接数。</translation>
    </message>
    <message>
        <source>epoch %1, newest</source>
        <translation>第 %1 轮，最新</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 · %2 seen</source>
        <translation>%1 · 看过 %2 轮</translation>
    </message>
    <message>
        <source>Links of each of %1 inputs %2: at most %3. Half of all links leave %4 of the inputs.</source>
        <translation>%2，共 %1 个输入，每个输入的连接最多 %3 条。全部连接的一半来自 %4 的输入。</translation>
    </message>
    <message>
        <source>Perturbed in the lab: %1 of its links are cut.</source>
        <translation>在实验室中受到扰动：其中 %1 条连接已剪断。</translation>
    </message>
    <message>
        <source>%1: %2 links.</source>
        <translation>%1：%2 条连接。</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>in epoch %1</source>
        <translation>第 %1 轮中</translation>
    </message>
    <message>
        <source>of epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 条连接</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条连接</translation>
    </message>
    <message>
        <source>%1 before the perturbations</source>
        <translation>扰动前 %1 条</translation>
    </message>
    <message>
        <source>links %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1, perturbed in the lab</source>
        <translation>%1，在实验室中受到扰动</translation>
    </message>
    <message>
        <source>half of all links leave %1 of the pixels</source>
        <translation>一半的连接出自 %1 的像素</translation>
    </message>
    <message>
        <source>half of all links leave %1 of the inputs</source>
        <translation>一半的连接出自 %1 的输入</translation>
    </message>
    <message>
        <source>pixel column</source>
        <translation>像素列</translation>
    </message>
    <message>
        <source>input, folded into rows of %1</source>
        <translation>输入，每行折成 %1 个</translation>
    </message>
    <message>
        <source>pixel row</source>
        <translation>像素行</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>links per pixel</source>
        <translation>每像素连接数</translation>
    </message>
    <message>
        <source>links per input</source>
        <translation>每输入连接数</translation>
    </message>
</context>
<context>
    <name>rewire::Invitation</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Show the network its first images (Space).</source>
        <translation>让网络看第一批图像（空格键）。</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>新建网络</translation>
    </message>
    <message>
        <source>Draw a network from the settings on the left (Ctrl+Return).</source>
        <translation>按左侧的设置生成网络 (Ctrl+Return)。</translation>
    </message>
    <message>
        <source>Train 20 more</source>
        <translation>再训练 20 轮</translation>
    </message>
    <message>
        <source>Go on after the last epoch, with the learning rates of a run that was planned for 20 more (Ctrl+M).</source>
        <translation>在最后一轮之后继续，学习率与原计划就多 20 轮的运行相同 (Ctrl+M)。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the last run from where it was left, as if it had never stopped.</source>
        <translation>从上次离开的地方继续上次的运行，就像从未停止一样。</translation>
    </message>
    <message>
        <source>do not continue the last run</source>
        <translation>不继续上次的运行</translation>
    </message>
    <message>
        <source>Leave the last run. It stays under File, Recent runs.</source>
        <translation>放下上次的运行。它保留在“文件”菜单的“最近的运行”中。</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>上次的运行：%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>No network yet. Choose the settings on the left and draw one.</source>
        <translation>尚无网络。请在左侧选择设置，然后生成网络。</translation>
    </message>
    <message>
        <source>Finished: %1 epochs.</source>
        <translation>已完成：%1 轮。</translation>
    </message>
    <message>
        <source>%1, nothing learned yet.</source>
        <translation>%1，尚未学习。</translation>
    </message>
</context>
<context>
    <name>rewire::KindRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rewire::LabDocks</name>
    <message>
        <source>Perturb</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>hidden %1, neuron %2</source>
        <translation>隐藏层 %1 的神经元 %2</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>沉默%1</translation>
    </message>
    <message>
        <source>Cut a link</source>
        <translation>剪断一条连接</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>剪断 %1 条连接</translation>
    </message>
</context>
<context>
    <name>rewire::LayerBoxes</name>
    <message>
        <source>perturb hidden layer %1</source>
        <translation>扰动隐藏层 %1</translation>
    </message>
    <message>
        <source>Perturb the links that lead into hidden layer %1, and its neurons. At least one layer stays chosen.</source>
        <translation>扰动进入隐藏层 %1 的连接及该层的神经元。至少要选中一层。</translation>
    </message>
</context>
<context>
    <name>rewire::LayerChooser</name>
    <message>
        <source>Layer of links</source>
        <translation>连接层</translation>
    </message>
    <message>
        <source>A layer of links joins two columns of neurons; each is sparse and rewired on its own, except the last, which is dense.</source>
        <translation>一个连接层连接两列神经元；除最后一层是稠密层外，每层都是稀疏的，并各自重连。</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>h%1</source>
        <translation>隐%1</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>rewire::Lesson</name>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of the test images that are right, after the perturbations.</source>
        <translation>扰动之后识别正确的测试图像所占的比例。</translation>
    </message>
    <message>
        <source>accuracy before</source>
        <translation>扰动前准确率</translation>
    </message>
    <message>
        <source>Share of the test images that are right, before the perturbations.</source>
        <translation>扰动之前识别正确的测试图像所占的比例。</translation>
    </message>
    <message>
        <source>loss of accuracy</source>
        <translation>准确率下降</translation>
    </message>
    <message>
        <source>Accuracy before the perturbations less the accuracy after them.</source>
        <translation>扰动前的准确率减去扰动后的准确率。</translation>
    </message>
    <message>
        <source>mean accuracy</source>
        <translation>平均准确率</translation>
    </message>
    <message>
        <source>Mean of the accuracies of several draws of the same perturbations.</source>
        <translation>同一扰动多次抽样的准确率的均值。</translation>
    </message>
    <message>
        <source>spread of the draws</source>
        <translation>抽样间的差距</translation>
    </message>
    <message>
        <source>Largest less smallest accuracy of several draws of the same perturbations.</source>
        <translation>同一扰动多次抽样中，最高准确率减去最低准确率。</translation>
    </message>
    <message>
        <source>spread of the seeds</source>
        <translation>种子间的差距</translation>
    </message>
    <message>
        <source>Largest less smallest accuracy of several networks, trained from other seeds.</source>
        <translation>用不同种子训练的多个网络中，最高准确率减去最低准确率。</translation>
    </message>
    <message>
        <source>links</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Links of the sparse layers.</source>
        <translation>稀疏层的连接数。</translation>
    </message>
    <message>
        <source>links from idle pixels</source>
        <translation>来自不变像素的连接</translation>
    </message>
    <message>
        <source>Share of the first layer&apos;s links that begin at pixels which are the same in every training image.</source>
        <translation>第一层的连接中，起点像素在所有训练图像中都相同的连接所占的比例。</translation>
    </message>
    <message>
        <source>links from the middle</source>
        <translation>来自中部的连接</translation>
    </message>
    <message>
        <source>Share of the first layer&apos;s links that begin in the middle of the image, half as high and half as wide.</source>
        <translation>第一层的连接中，起点位于图像中部（宽、高各为一半）的连接所占的比例。</translation>
    </message>
    <message>
        <source>layers with a power law of links in</source>
        <translation>入度呈幂律的层</translation>
    </message>
    <message>
        <source>Share of the sparse layers whose in-degrees may follow a power law, from 0 to 1.</source>
        <translation>入度可能服从幂律的稀疏层所占的比例，从 0 到 1。</translation>
    </message>
    <message>
        <source>layers with a power law of links out</source>
        <translation>出度呈幂律的层</translation>
    </message>
    <message>
        <source>Share of the sparse layers whose out-degrees may follow a power law, from 0 to 1.</source>
        <translation>出度可能服从幂律的稀疏层所占的比例，从 0 到 1。</translation>
    </message>
    <message>
        <source>variance over mean, links in</source>
        <translation>方差/均值，入度</translation>
    </message>
    <message>
        <source>Variance of the in-degrees over their mean, the largest of the sparse layers; 1 is chance.</source>
        <translation>入度的方差与均值之比，取各稀疏层中的最大值；随机时为 1。</translation>
    </message>
    <message>
        <source>variance over mean, links out</source>
        <translation>方差/均值，出度</translation>
    </message>
    <message>
        <source>Variance of the out-degrees over their mean, the largest of the sparse layers; 1 is chance.</source>
        <translation>出度的方差与均值之比，取各稀疏层中的最大值；随机时为 1。</translation>
    </message>
</context>
<context>
    <name>rewire::LessonCard</name>
    <message>
        <source>Lesson: %1, %2 minutes</source>
        <translation>课程：%1，%2 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>rewire::LessonEdge</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>rewire::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>A lesson, step by step. Page Down plays the next step, Page Up shows the one before as it ended.</source>
        <translation>一步一步进行的课程。Page Down 播放下一步，Page Up 显示上一步结束时的样子。</translation>
    </message>
    <message>
        <source>text of the step</source>
        <translation>本步文字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step before, as it ended (Page Up)</source>
        <translation>上一步结束时的样子 (Page Up)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>This step again, from its beginning</source>
        <translation>从头再做这一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Plays the next step (Page Down)</source>
        <translation>播放下一步 (Page Down)</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <source>Gives the window back as it was</source>
        <translation>窗口恢复到原来的样子</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>To come out: %1</source>
        <translation>预期结果：%1</translation>
    </message>
    <message>
        <source>It is being played …</source>
        <translation>正在播放…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1: it does not hold</source>
        <translation>✗ %1：不成立</translation>
    </message>
</context>
<context>
    <name>rewire::LessonPlayer</name>
    <message>
        <source>Heal</source>
        <translation>复原</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>rewire::LinkCutter</name>
    <message>
        <source>1 link</source>
        <translation>1 条连接</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条连接</translation>
    </message>
    <message>
        <source>about %1 links</source>
        <translation>约 %1 条连接</translation>
    </message>
    <message>
        <source>links to the output are not cut by hand: choose some between the columns before it</source>
        <translation>通往输出的连接不能手动剪断：请选择它之前各列之间的连接</translation>
    </message>
    <message>
        <source>no links cross the rectangle</source>
        <translation>没有连接穿过矩形</translation>
    </message>
</context>
<context>
    <name>rewire::LinkText</name>
    <message>
        <source>%1 links with the output layer</source>
        <translation>含输出层共 %1 条连接</translation>
    </message>
    <message>
        <source>%1 sparse links</source>
        <translation>%1 条稀疏连接</translation>
    </message>
    <message>
        <source>%1 hidden links</source>
        <translation>%1 条隐藏层连接</translation>
    </message>
</context>
<context>
    <name>rewire::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近文件(&amp;R)</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>最近的运行(&amp;U)</translation>
    </message>
    <message>
        <source>Save all &amp;pictures…</source>
        <translation>保存全部图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Every view that has something to show, as PNG, SVG or PDF, with its numbers, into one folder.</source>
        <translation>把所有有内容的视图存为 PNG、SVG 或 PDF，连同数据一起存入一个文件夹。</translation>
    </message>
    <message>
        <source>Save mo&amp;vie…</source>
        <translation>保存动画(&amp;V)…</translation>
    </message>
    <message>
        <source>A view of this run as a GIF, a WebM or pictures, a frame for each epoch. The run need not stop.</source>
        <translation>把本次运行的一个视图存为 GIF、WebM 或一组图片，每轮一帧。运行不必停止。</translation>
    </message>
    <message>
        <source>Si&amp;ze and fonts of pictures…</source>
        <translation>图片尺寸与字体(&amp;Z)…</translation>
    </message>
    <message>
        <source>Millimetres or pixels, resolution and text of saved and copied pictures, those of all views.</source>
        <translation>保存和复制所有视图的图片时，所用的毫米或像素尺寸、分辨率和文字。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>E&amp;xport for other programs</source>
        <translation>导出到其他程序(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;GraphML…</source>
        <translation>GraphML(&amp;G)…</translation>
    </message>
    <message>
        <source>Neurons and links as a graph, for NetworkX, igraph, yEd, Cytoscape.</source>
        <translation>把神经元和连接存为图，供 NetworkX、igraph、yEd、Cytoscape 使用。</translation>
    </message>
    <message>
        <source>G&amp;EXF…</source>
        <translation>GEXF(&amp;E)…</translation>
    </message>
    <message>
        <source>The same for Gephi; of a run, with the epochs that each link lived through.</source>
        <translation>同上，供 Gephi 使用；若是运行，还包含每条连接存活的轮次。</translation>
    </message>
    <message>
        <source>E&amp;dge list…</source>
        <translation>边列表(&amp;D)…</translation>
    </message>
    <message>
        <source>A CSV file with a row for each link.</source>
        <translation>CSV 文件，每条连接一行。</translation>
    </message>
    <message>
        <source>&amp;NumPy and SciPy…</source>
        <translation>NumPy 和 SciPy(&amp;N)…</translation>
    </message>
    <message>
        <source>Every weight and link as arrays, in one .npz file.</source>
        <translation>所有权重和连接存为数组，放在一个 .npz 文件中。</translation>
    </message>
    <message>
        <source>&amp;ONNX…</source>
        <translation>ONNX(&amp;O)…</translation>
    </message>
    <message>
        <source>The network as it computes, with full matrices, for ONNX Runtime and Netron.</source>
        <translation>按计算方式导出网络（完整矩阵），供 ONNX Runtime 和 Netron 使用。</translation>
    </message>
    <message>
        <source>&amp;TensorBoard…</source>
        <translation>TensorBoard(&amp;T)…</translation>
    </message>
    <message>
        <source>Accuracy, loss and all other numbers of the run.</source>
        <translation>运行的准确率、损失和其他全部数值。</translation>
    </message>
    <message>
        <source>&amp;Metrics…</source>
        <translation>指标(&amp;M)…</translation>
    </message>
    <message>
        <source>The same as a CSV file, a row for each epoch.</source>
        <translation>同样的数值存为 CSV 文件，每轮一行。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Run, specimen, curves, drawing and the window as it is, all in one .rewire file.</source>
        <translation>运行、试样、曲线、手绘和窗口现状，全部存入一个 .rewire 文件。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>The same, by another name.</source>
        <translation>同样的内容，换一个文件名。</translation>
    </message>
    <message>
        <source>Save &amp;model…</source>
        <translation>保存模型(&amp;M)…</translation>
    </message>
    <message>
        <source>The network as it is now, as a .safetensors file that opens in Python too.</source>
        <translation>当前的网络，存为 .safetensors 文件，在 Python 中也能打开。</translation>
    </message>
    <message>
        <source>Save &amp;experiment…</source>
        <translation>保存实验(&amp;E)…</translation>
    </message>
    <message>
        <source>All settings, seed and all, as a small .json file that others can run again.</source>
        <translation>包括种子在内的全部设置，存为一个小的 .json 文件，别人可以据此重新运行。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop at epoch…</source>
        <translation>停止于某轮(&amp;S)…</translation>
    </message>
    <message>
        <source>After a failure: the network and the settings of the last finished epoch.</source>
        <translation>出错之后：最后完成的那一轮的网络和设置。</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back to epoch %1</source>
        <translation>回到第 %1 轮(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to the last epoch</source>
        <translation>回到最后完成的一轮(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Enlarge panel, or put it back</source>
        <translation>放大或还原面板(&amp;E)</translation>
    </message>
    <message>
        <source>The panel that has the focus fills the window. A double click on its tab or title does the same.</source>
        <translation>让有焦点的面板占满窗口。双击其标签或标题效果相同。</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <translation>减少动态效果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Neurons</source>
        <translation>神经元(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>原始大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual size (now %1 %)</source>
        <translation>原始大小（现为 %1%）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rewire</source>
        <translation>关于 Rewire(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (%2 minutes)</source>
        <translation>%1（%2 分钟）</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;umbers as a table…</source>
        <translation>以表格显示数据(&amp;U)…</translation>
    </message>
    <message>
        <source>What the panel that has the focus draws, as numbers, for screen readers and to copy.</source>
        <translation>把有焦点的面板所绘制的内容显示为数值，供屏幕阅读器使用，也便于复制。</translation>
    </message>
    <message>
        <source>Only these &amp;controls…</source>
        <translation>只保留这些控件(&amp;C)…</translation>
    </message>
    <message>
        <source>Hides panels, sliders, fields and buttons that pupils need not see. Save and Save experiment keep the choice.</source>
        <translation>隐藏学生不需要看到的面板、滑块、字段和按钮。“保存”和“保存实验”会保留这一选择。</translation>
    </message>
    <message>
        <source>Sho&amp;w all controls</source>
        <translation>显示全部控件(&amp;W)</translation>
    </message>
    <message>
        <source>Every panel and control is shown again.</source>
        <translation>重新显示所有面板和控件。</translation>
    </message>
</context>
<context>
    <name>rewire::MainWindow</name>
    <message>
        <source>Rewire</source>
        <translation>Rewire</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>度分布</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The specimen is perturbed or pinned: it is not the network that trains.</source>
        <translation>试样受到扰动或已被固定：它不是正在训练的网络。</translation>
    </message>
    <message>
        <source>The training network</source>
        <translation>训练中的网络</translation>
    </message>
    <message>
        <source>The specimen as it is shown</source>
        <translation>当前显示的试样</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Which network do you want to export?</source>
        <translation>要导出哪个网络？</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Which network do you want to save?</source>
        <translation>要保存哪个网络？</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Find the data</source>
        <translation>查找数据</translation>
    </message>
    <message>
        <source>The data of %1 are not where they were. Where do they lie now?</source>
        <translation>%1 的数据已不在原处。它们现在在哪里？</translation>
    </message>
    <message>
        <source>Any copy will do: data are known by what they contain.</source>
        <translation>任何副本都可以：数据按内容识别。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>The folder of the data</source>
        <translation>数据所在的文件夹</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>实验 (*.json)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，以及另外 %2 项</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>The specimen was pinned to epoch %1, which the file does not have: it follows the run again.</source>
        <translation>试样原来固定在第 %1 轮，而文件中没有这一轮：试样重新跟随运行。</translation>
    </message>
    <message>
        <source>Epoch %1 was shown, which the file does not have: the present is shown.</source>
        <translation>原来显示的是第 %1 轮，而文件中没有这一轮：现在显示当前状态。</translation>
    </message>
    <message>
        <source>Save everything in one file</source>
        <translation>全部保存到一个文件</translation>
    </message>
    <message>
        <source>Rewire projects (*.rewire)</source>
        <translation>Rewire 项目 (*.rewire)</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Not known here, and left as they are: %1</source>
        <translation>此处不认识、保持原样的内容：%1</translation>
    </message>
    <message>
        <source>%1 is opened without what cannot be used, which stays in the file: %2</source>
        <translation>已打开 %1，无法使用的内容留在文件中：%2</translation>
    </message>
    <message>
        <source>The drawing %1 is no picture that can be read; it stays as it is</source>
        <translation>手绘 %1 不是可读取的图片，保持原样</translation>
    </message>
    <message>
        <source>Rewire speaks this language from its next start on.</source>
        <translation>Rewire 将从下次启动起使用这种语言。</translation>
    </message>
    <message>
        <source>This panel draws no numbers.</source>
        <translation>此面板没有可显示为数值的内容。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cannot open %1: a .rewire project, a .json experiment, a .safetensors model, a run folder, a sweep folder, .csv curves or a folder of IDX files is needed.</source>
        <translation>无法打开 %1：需要 .rewire 项目、.json 实验、.safetensors 模型、运行文件夹、参数扫描文件夹、.csv 曲线或含 IDX 文件的文件夹。</translation>
    </message>
    <message>
        <source>A sweep is being trained</source>
        <translation>参数扫描正在训练</translation>
    </message>
    <message>
        <source>The sweep %1 is still being trained. Shall it go on without the window?</source>
        <translation>参数扫描 %1 仍在训练。关闭窗口后是否继续？</translation>
    </message>
    <message>
        <source>Stopped, it keeps its finished epochs and can go on later.</source>
        <translation>停止后会保留已完成的轮，之后可以继续。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open a project, a model, an experiment, curves or the plan of a sweep</source>
        <translation>打开项目、模型、实验、曲线或参数扫描的计划</translation>
    </message>
    <message>
        <source>Projects, models, experiments, plans and curves (*.rewire *.safetensors *.json *.csv);;All files (*)</source>
        <translation>项目、模型、实验、计划和曲线 (*.rewire *.safetensors *.json *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>rewire::MeansDialog</name>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>mean ± sd (%)</source>
        <translation>均值 ± 标准差 (%)</translation>
    </message>
    <message>
        <source>95 % interval (%)</source>
        <translation>95% 区间 (%)</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>配对数</translation>
    </message>
    <message>
        <source>difference ± sd (points)</source>
        <translation>差 ± 标准差（百分点）</translation>
    </message>
    <message>
        <source>95 % interval (points)</source>
        <translation>95% 区间（百分点）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Means of the chosen runs</source>
        <translation>所选运行的均值</translation>
    </message>
    <message>
        <source>Group that the others are compared with</source>
        <translation>其他组与之比较的组</translation>
    </message>
    <message>
        <source>Adds the difference of each group to this one, taken seed by seed. The same seed draws the same order of images, so that differences are known better than means.</source>
        <translation>增加每组与该组的差异，按种子逐一计算。相同的种子抽取相同的图像顺序，因此差异比均值更可靠。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copies the table for a text in Markdown, with one digit.</source>
        <translation>将表格复制为 Markdown 文本，保留一位小数。</translation>
    </message>
    <message>
        <source>The table is copied as Markdown.</source>
        <translation>表格已复制为 Markdown。</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copies the table for a paper in LaTeX, with the rules of booktabs.</source>
        <translation>将表格复制为论文用的 LaTeX，采用 booktabs 的线条。</translation>
    </message>
    <message>
        <source>The table is copied as LaTeX.</source>
        <translation>表格已复制为 LaTeX。</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copies all digits, as rewire sweep table writes them.</source>
        <translation>复制所有位数，与 rewire sweep table 的输出相同。</translation>
    </message>
    <message>
        <source>The table is copied as CSV.</source>
        <translation>表格已复制为 CSV。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>正在读取结果 …</translation>
    </message>
    <message>
        <source>%1 of %2 runs are finished; only these are in the table. The interval holds the mean with a probability of 95 % (Student&apos;s t).</source>
        <translation>%2 个运行中已完成 %1 个；表中只有这些。区间以 95% 的概率包含均值（Student t）。</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets, whose results differ by rounding.</source>
        <translation>它们由不同的指令集计算，结果因舍入而略有差异。</translation>
    </message>
</context>
<context>
    <name>rewire::Measure</name>
    <message>
        <source>active neurons</source>
        <translation>活跃神经元</translation>
    </message>
    <message>
        <source>Hidden neurons with at least one link in and one out.</source>
        <translation>至少有一条传入连接和一条传出连接的隐藏神经元。</translation>
    </message>
    <message>
        <source>places ever linked</source>
        <translation>曾有连接的位置</translation>
    </message>
    <message>
        <source>Share of all places that have held a link at some moment (ITOP rate): how much was tried out.</source>
        <translation>所有位置中曾经有过连接的比例（ITOP 率）：尝试了多少。</translation>
    </message>
    <message>
        <source>same as at the start</source>
        <translation>与起始相同</translation>
    </message>
    <message>
        <source>Links in common with the start, of the links of either (Jaccard): 100 % until something is rewired.</source>
        <translation>与起始时共有的连接占两者全部连接的比例（Jaccard）：重连之前为 100%。</translation>
    </message>
    <message>
        <source>same as an epoch ago</source>
        <translation>与上一轮相同</translation>
    </message>
    <message>
        <source>Links in common with the epoch before, of the links of either (Jaccard). Where the share z is rewired at random it is (1 − z) / (1 + z).</source>
        <translation>与上一轮共有的连接占两者全部连接的比例（Jaccard）。若随机重连比例为 z，则为 (1 − z) / (1 + z)。</translation>
    </message>
    <message>
        <source>age of a link</source>
        <translation>连接的年龄</translation>
    </message>
    <message>
        <source>Epochs since a link was born, on average.</source>
        <translation>一条连接自新生以来的平均轮数。</translation>
    </message>
    <message>
        <source>most links in</source>
        <translation>最大入度</translation>
    </message>
    <message>
        <source>Links into the neuron that has most of them.</source>
        <translation>传入连接最多的神经元的传入连接数。</translation>
    </message>
    <message>
        <source>most links out</source>
        <translation>最大出度</translation>
    </message>
    <message>
        <source>Links out of the neuron or pixel that has most of them.</source>
        <translation>传出连接最多的神经元或像素的传出连接数。</translation>
    </message>
    <message>
        <source>inequality, links in</source>
        <translation>入度不均</translation>
    </message>
    <message>
        <source>Gini coefficient of the in-degrees: 0 where all neurons have equally many, near 1 where few have all.</source>
        <translation>入度的基尼系数：所有神经元一样多时为 0，集中于少数时接近 1。</translation>
    </message>
    <message>
        <source>inequality, links out</source>
        <translation>出度不均</translation>
    </message>
    <message>
        <source>Gini coefficient of the out-degrees: 0 where all have equally many, near 1 where few have all.</source>
        <translation>出度的基尼系数：一样多时为 0，集中于少数时接近 1。</translation>
    </message>
    <message>
        <source>assortativity</source>
        <translation>同配性</translation>
    </message>
    <message>
        <source>Correlation of the degrees at the two ends of a link: above 0 hubs link to hubs.</source>
        <translation>连接两端的度的相关系数：大于 0 表示枢纽与枢纽相连。</translation>
    </message>
    <message>
        <source>silent links</source>
        <translation>沉默连接</translation>
    </message>
    <message>
        <source>Links whose weight is at most 1 % of the largest one of their layer.</source>
        <translation>权重不超过本层最大权重 1% 的连接。</translation>
    </message>
    <message>
        <source>dead neurons</source>
        <translation>死亡神经元</translation>
    </message>
    <message>
        <source>Hidden neurons that no test image wakes.</source>
        <translation>没有任何测试图像能激活的隐藏神经元。</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>比例 (%)</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>links</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>age (epochs)</source>
        <translation>年龄（轮）</translation>
    </message>
    <message>
        <source>Gini (0–1)</source>
        <translation>基尼 (0–1)</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>links moved</source>
        <translation>移动的连接</translation>
    </message>
    <message>
        <source>variance / mean</source>
        <translation>方差 / 均值</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼</translation>
    </message>
    <message>
        <source>corr.</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>var/mean</source>
        <translation>方差/均值</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 轮</translation>
    </message>
</context>
<context>
    <name>rewire::ModelList</name>
    <message>
        <source>models to compare</source>
        <translation>待比较的模型</translation>
    </message>
    <message>
        <source>Each ticked model gets a curve on the same axes, from the same draws.</source>
        <translation>每个勾选的模型在同一坐标轴上得到一条曲线，使用相同的抽样。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>More models to compare: files, or all those of a run.</source>
        <translation>添加更多要比较的模型：若干文件，或某次运行的全部模型。</translation>
    </message>
    <message>
        <source>&amp;Model files…</source>
        <translation>模型文件(&amp;M)…</translation>
    </message>
    <message>
        <source>All models in a &amp;folder…</source>
        <translation>文件夹中的全部模型(&amp;F)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected models off this list; their files stay.</source>
        <translation>把选中的模型从列表中移除；文件保留。</translation>
    </message>
    <message>
        <source>The network has been trained further since its curve was begun. Take it as it is now and begin anew.</source>
        <translation>曲线开始计算之后，网络又继续训练了。改用现在的网络，重新开始。</translation>
    </message>
    <message>
        <source>Take the network as it is now</source>
        <translation>改用现在的网络</translation>
    </message>
    <message>
        <source>this network, epoch %1</source>
        <translation>本网络，第 %1 轮</translation>
    </message>
    <message>
        <source>this network (none yet)</source>
        <translation>本网络（尚无）</translation>
    </message>
    <message>
        <source>The network in the window.</source>
        <translation>窗口中的网络。</translation>
    </message>
    <message>
        <source>Take epoch %1</source>
        <translation>取第 %1 轮</translation>
    </message>
    <message>
        <source>Take the newest</source>
        <translation>取最新的</translation>
    </message>
    <message>
        <source>This file is no longer there: %1</source>
        <translation>该文件已不存在：%1</translation>
    </message>
    <message>
        <source>No model (%1) in %2.</source>
        <translation>%2 中没有模型 (%1)。</translation>
    </message>
    <message>
        <source>The first %1 of %2 models were added.</source>
        <translation>已添加 %2 个模型中的前 %1 个。</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>待比较的模型</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>模型 (%1)</translation>
    </message>
    <message>
        <source>Folder of a run, or of several</source>
        <translation>一次或多次运行的文件夹</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>本网络</translation>
    </message>
</context>
<context>
    <name>rewire::Movie</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
</context>
<context>
    <name>rewire::MovieBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the making of the movie; nothing of it is kept.</source>
        <translation>停止制作动画；不保留任何内容。</translation>
    </message>
    <message>
        <source>Share of the movie that is made</source>
        <translation>动画的完成比例</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>The movie was stopped; nothing of it is kept</source>
        <translation>动画制作已停止；未保留任何内容</translation>
    </message>
    <message>
        <source>The movie could not be made: the program that makes it ended too early.</source>
        <translation>无法制作动画：制作程序提前结束。</translation>
    </message>
    <message>
        <source>The movie could not be made: %1</source>
        <translation>无法制作动画：%1</translation>
    </message>
</context>
<context>
    <name>rewire::NeuronTool</name>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Order of the neurons, and which are drawn</source>
        <translation>神经元的排列，以及绘制哪些</translation>
    </message>
    <message>
        <source>How the hidden neurons stand in their columns, and whether silent ones are left out (Ctrl+G).</source>
        <translation>隐藏神经元在各列中如何排列，以及是否略去沉默神经元 (Ctrl+G)。</translation>
    </message>
    <message>
        <source>By &amp;index</source>
        <translation>按编号(&amp;I)</translation>
    </message>
    <message>
        <source>As the model file has them.</source>
        <translation>按模型文件中的顺序。</translation>
    </message>
    <message>
        <source>By &amp;degree</source>
        <translation>按度(&amp;D)</translation>
    </message>
    <message>
        <source>Those with the most links at the top: hubs.</source>
        <translation>连接最多的排在最上：枢纽。</translation>
    </message>
    <message>
        <source>By &amp;neighbourhood</source>
        <translation>按邻域(&amp;N)</translation>
    </message>
    <message>
        <source>Neurons that share links stand together: communities.</source>
        <translation>共享连接的神经元排在一起：社区。</translation>
    </message>
    <message>
        <source>&amp;Close the gaps</source>
        <translation>收拢空隙(&amp;C)</translation>
    </message>
    <message>
        <source>Draws only the active neurons: those with a link in and a link out. They are sorted by degree unless you say otherwise.</source>
        <translation>只绘制活跃神经元，即既有传入连接又有传出连接的。除非另行选择，否则按度排列。</translation>
    </message>
</context>
<context>
    <name>rewire::Number</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>rewire::NumberBox</name>
    <message>
        <source>“%1” is no whole number: write 60, say.</source>
        <translation>“%1”不是整数：请写成如 60。</translation>
    </message>
    <message>
        <source>“%1” is no number: write 0.05, say.</source>
        <translation>“%1”不是数：请写成如 0.05。</translation>
    </message>
    <message>
        <source>“%1” has two meanings: write %2 without a point.</source>
        <translation>“%1”有两种含义：请写成不带点的 %2。</translation>
    </message>
    <message>
        <source>“%1” has two meanings: write %2 or %3.</source>
        <translation>“%1”有两种含义：请写成 %2 或 %3。</translation>
    </message>
    <message>
        <source>%1 is too much: the most is %2.</source>
        <translation>%1 太大：最大为 %2。</translation>
    </message>
    <message>
        <source>%1 is too little: the least is %2.</source>
        <translation>%1 太小：最小为 %2。</translation>
    </message>
</context>
<context>
    <name>rewire::OptionEditors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>rewire::PairView</name>
    <message>
        <source>only left: %1</source>
        <translation>仅左侧：%1</translation>
    </message>
    <message>
        <source>shared: %1</source>
        <translation>共有：%1</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>仅右侧：%1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>输入图</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条连接</translation>
    </message>
    <message>
        <source>links left: %1, right: %2, shared: %3</source>
        <translation>连接：左 %1，右 %2，共有 %3</translation>
    </message>
    <message>
        <source>Layer %1 is dense in both: they share all %2 links.</source>
        <translation>第 %1 层在两者中都是稠密的：共有全部 %2 条连接。</translation>
    </message>
    <message>
        <source>Layer %1 shares %2 of %3 links (%4); by chance it would be %5.</source>
        <translation>第 %1 层共有 %3 条连接中的 %2 条（%4）；随机情况下为 %5。</translation>
    </message>
    <message>
        <source>Layer %1 shares %2 links: of %3 on the left %4, by chance it would be %5; the right has %6.</source>
        <translation>第 %1 层共有 %2 条连接：占左侧 %3 条的 %4，随机情况下为 %5；右侧有 %6 条。</translation>
    </message>
    <message>
        <source>Their layers are of other widths (%1 and %2), so that they share no places for links.</source>
        <translation>它们的层宽度不同（%1 和 %2），因此没有共同的连接位置。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Two networks of the panel Runs beside each other. Links and pixels that only the left one has are blue, those that only the right one has orange; those that both have stand out. Point at a pixel of an input map for its links.</source>
        <translation>面板“运行”中的两个网络并排显示。只有左侧才有的连接和像素为蓝色，只有右侧才有的为橙色；两者共有的最为醒目。指向输入图中的像素可查看其连接。</translation>
    </message>
    <message>
        <source>Reading the networks …</source>
        <translation>正在读取网络…</translation>
    </message>
    <message>
        <source>Choose two runs in the panel Runs and press Side by side: what their networks share is drawn here.</source>
        <translation>在面板“运行”中选择两次运行并按“并排”：此处绘制它们的网络所共有的部分。</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right. %3</source>
        <translation>左侧为 %1，右侧为 %2。%3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>rewire::PartChooser</name>
    <message>
        <source>Only these controls</source>
        <translation>只保留这些控件</translation>
    </message>
    <message>
        <source>Untick what pupils need not see. Save experiment and Save keep the choice in the file: whoever opens it sees only these controls, and can show all of them again.</source>
        <translation>取消勾选学生不需要看到的内容。“保存实验”和“保存”会把这一选择存入文件：打开文件的人只看到这些控件，也可以重新显示全部控件。</translation>
    </message>
    <message>
        <source>Controls that stay</source>
        <translation>保留的控件</translation>
    </message>
    <message>
        <source>A tick for each control that stays; the tick of a group is for all of its controls.</source>
        <translation>勾选要保留的控件；勾选一组即勾选其中的全部控件。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Every control is shown again.</source>
        <translation>重新显示所有控件。</translation>
    </message>
</context>
<context>
    <name>rewire::Parts</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>连接图</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>输入图</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>度分布</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>准确率与损失</translation>
    </message>
    <message>
        <source>Perturb</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Play and Pause</source>
        <translation>开始与暂停</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Stop at an epoch</source>
        <translation>停止于某轮</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Going to an epoch of the past</source>
        <translation>回看过去的轮次</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>新建网络</translation>
    </message>
    <message>
        <source>Undo and Redo</source>
        <translation>撤销与重做</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>复原</translation>
    </message>
    <message>
        <source>Pin specimen</source>
        <translation>固定试样</translation>
    </message>
    <message>
        <source>Another draw</source>
        <translation>重新抽样</translation>
    </message>
    <message>
        <source>Apply to the training network</source>
        <translation>应用到训练中的网络</translation>
    </message>
    <message>
        <source>Regrow to the original number of links</source>
        <translation>再生到原来的连接数</translation>
    </message>
    <message>
        <source>Silencing neurons with the mouse</source>
        <translation>用鼠标使神经元沉默</translation>
    </message>
    <message>
        <source>Cutting links with the mouse</source>
        <translation>用鼠标剪断连接</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>画纸</translation>
    </message>
    <message>
        <source>Choices above the pictures</source>
        <translation>图上方的选项</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>start</source>
        <translation>初始连接</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>局部性</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>软度</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>zeta</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>births</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>zeta 调度</translation>
    </message>
    <message>
        <source>rewire every</source>
        <translation>重连间隔</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>训练图像数</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <translation>最强路径</translation>
    </message>
    <message>
        <source>Fragile layers</source>
        <translation>脆弱层</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>生长</translation>
    </message>
</context>
<context>
    <name>rewire::PastSign</name>
    <message>
        <source>pinned: epoch %1 of %2</source>
        <translation>已固定：第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
</context>
<context>
    <name>rewire::PathsView</name>
    <message>
        <source>weakest link of the path</source>
        <translation>路径中最弱的连接</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <translation>最强路径</translation>
    </message>
    <message>
        <source>A path from a pixel to a class is as strong as its weakest link. Click a pixel, or the name of a class, to see its strongest paths in the network.</source>
        <translation>从像素到类别的路径，其强度等于路径上最弱的连接。点击一个像素或类别的名称，可在网络中查看最强路径。</translation>
    </message>
    <message>
        <source>Here the network will show which pixels reach each class
by a path of strong links.</source>
        <translation>这里将显示哪些像素经由强连接的路径
到达每个类别。</translation>
    </message>
    <message>
        <source>Strongest paths, epoch %1, perturbed in the lab</source>
        <translation>最强路径，第 %1 轮，在实验室中受扰动</translation>
    </message>
    <message>
        <source>Strongest paths, epoch %1</source>
        <translation>最强路径，第 %1 轮</translation>
    </message>
    <message>
        <source>No path leads from a pixel to a class.</source>
        <translation>没有从像素到类别的路径。</translation>
    </message>
    <message>
        <source>The strongest leads from %1 to class %2: its weakest link has %3 of the largest weight of its layer.</source>
        <translation>最强的一条从%1通往类别 %2：其最弱的连接为该层最大权重的 %3。</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>click for its strongest paths</source>
        <translation>点击查看其最强路径</translation>
    </message>
    <message>
        <source>%1 to class %2</source>
        <translation>%1到类别 %2</translation>
    </message>
    <message>
        <source>no path leads there</source>
        <translation>没有路径通往该处</translation>
    </message>
    <message>
        <source>weakest link of its strongest path: %1</source>
        <translation>其最强路径中最弱的连接：%1</translation>
    </message>
    <message>
        <source>of the largest weight of its layer</source>
        <translation>以该层最大权重为单位</translation>
    </message>
    <message>
        <source>Strongest paths from %1 inputs to %2 classes, epoch %3.</source>
        <translation>从 %1 个输入到 %2 个类别的最强路径，第 %3 轮。</translation>
    </message>
    <message>
        <source>strongest path from %1 to class %2</source>
        <translation>从%1到类别 %2 的最强路径</translation>
    </message>
    <message>
        <source>%1 strongest paths to class %2</source>
        <translation>到类别 %2 的 %1 条最强路径</translation>
    </message>
    <message>
        <source>For each class, how strong the strongest path from every pixel is. A path is as strong as its weakest link, measured by the largest weight of its layer. So pixels high on the scale reach the class by strong links alone, whatever the sign of their weights. Click a pixel to see its path in the network, or the name of a class for its strongest ones. By keyboard: arrows choose a pixel, [ and ] a class, Home the whole class, Enter shows the paths, Escape lets go.</source>
        <translation>对每个类别，显示从每个像素出发的最强路径有多强。路径的强度等于其最弱的连接，以该层最大的权重为单位。因此，色标上端的像素只经由强连接到达该类别，与权重的符号无关。点击像素可在网络中查看其路径，点击类别名称可查看其最强路径。键盘：方向键选择像素，[ 和 ] 选择类别，Home 选择整个类别，Enter 显示路径，Esc 取消。</translation>
    </message>
    <message>
        <source>The strongest: %1 to class %2, weakest link %3</source>
        <translation>最强：%1到类别 %2，最弱连接 %3</translation>
    </message>
</context>
<context>
    <name>rewire::PayloadCheck</name>
    <message>
        <source>only the checksum of the gzipped file is known</source>
        <translation>只知道 gzip 压缩文件的校验和</translation>
    </message>
    <message>
        <source>it holds more than %1 MiB</source>
        <translation>其内容超过 %1 MiB</translation>
    </message>
    <message>
        <source>its checksum is not the published one</source>
        <translation>其校验和与公布的不一致</translation>
    </message>
</context>
<context>
    <name>rewire::PerturbForm</name>
    <message>
        <source>really swapped: %1 %</source>
        <translation>实际交换：%1%</translation>
    </message>
    <message>
        <source>largest change of a pixel: %1</source>
        <translation>单个像素的最大改变：%1</translation>
    </message>
    <message>
        <source>largest change of an image: %1</source>
        <translation>单张图像的最大改变：%1</translation>
    </message>
    <message>
        <source>Choice of layers</source>
        <translation>选择层</translation>
    </message>
    <message>
        <source>Network, hidden layers</source>
        <translation>网络，隐藏层</translation>
    </message>
    <message>
        <source>done from top to bottom, then the images</source>
        <translation>从上到下依次执行，最后是图像</translation>
    </message>
    <message>
        <source>Links and neurons that were removed with the mouse, in the picture of the network.</source>
        <translation>在网络图中用鼠标移除的连接和神经元。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Another draw</source>
        <translation>重新抽样</translation>
    </message>
    <message>
        <source>The next seed: the same shares, other links, neurons and noise. A single draw is never the answer; see how far they spread.</source>
        <translation>换下一个种子：比例相同，连接、神经元和噪声不同。单次抽样绝不是答案；要看各次抽样分散得多开。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Everything random follows from this number: the same seed draws the same links, neurons and noise.</source>
        <translation>一切随机因素都由这个数决定：种子相同，抽到的连接、神经元和噪声也相同。</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>“%1” is no seed: write a whole number of 0 or more.</source>
        <translation>“%1”不是种子：请写 0 或更大的整数。</translation>
    </message>
    <message>
        <source>every pair is linked: there is nobody to swap with</source>
        <translation>每一对都已相连：无从交换</translation>
    </message>
</context>
<context>
    <name>rewire::PerturbPanel</name>
    <message>
        <source>No epoch is left in which this run could train on, so nothing can be applied to it. The specimen can be perturbed all the same.</source>
        <translation>本次运行已没有可继续训练的轮次，因此无法应用任何扰动。试样仍然可以扰动。</translation>
    </message>
    <message>
        <source>This run has no rewiring left at which links could grow back.</source>
        <translation>本次运行不会再有重连，连接无法再生。</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>复原</translation>
    </message>
    <message>
        <source>Everything back to nothing, what was cut by hand as well. It can be undone.</source>
        <translation>所有扰动归零，手动剪断的也一并恢复。可以撤销。</translation>
    </message>
    <message>
        <source>Apply to the training network</source>
        <translation>应用到训练中的网络</translation>
    </message>
    <message>
        <source>Really? It cannot be undone</source>
        <translation>确定吗？无法撤销</translation>
    </message>
    <message>
        <source>Do it to the network that trains: training goes on with what is left, and the accuracy plot shows how it recovers. Noise and attack on the images are not part of it. The second click does it, for it cannot be undone.</source>
        <translation>对训练中的网络执行：训练以剩余部分继续，准确率图显示它如何恢复。图像上的噪声和攻击不包括在内。第二次单击才会执行，因为无法撤销。</translation>
    </message>
    <message>
        <source>regrow to the original number of links</source>
        <translation>再生到原来的连接数</translation>
    </message>
    <message>
        <source>The next rewiring grows back what is missing, at new places. Without it the network goes on with fewer links.</source>
        <translation>下一次重连会在新位置长出缺失的连接。不勾选则网络以较少的连接继续。</translation>
    </message>
    <message>
        <source>Pinned: epoch %1</source>
        <translation>已固定：第 %1 轮</translation>
    </message>
    <message>
        <source>Pin specimen</source>
        <translation>固定试样</translation>
    </message>
    <message>
        <source>The network as it was after this epoch is evaluated, however far training goes. Click to let it go and evaluate the newest again.</source>
        <translation>无论训练进行多远，评估的都是这一轮之后的网络。单击取消固定，重新评估最新的网络。</translation>
    </message>
    <message>
        <source>Keep looking at the network as it is now while training goes on; without it, the newest is evaluated.</source>
        <translation>训练继续时，仍停留在现在的网络上；不固定则评估最新的网络。</translation>
    </message>
    <message>
        <source>There is no network to perturb yet: draw one under Experiment.</source>
        <translation>还没有可扰动的网络：请在“实验”面板中生成。</translation>
    </message>
    <message>
        <source>Move a slider: what the network still knows shows here at once.</source>
        <translation>移动滑块：网络还知道多少，这里立即显示。</translation>
    </message>
</context>
<context>
    <name>rewire::Perturbations</name>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>weakest first</source>
        <translation>最弱优先</translation>
    </message>
    <message>
        <source>strongest first</source>
        <translation>最强优先</translation>
    </message>
    <message>
        <source>hubs first</source>
        <translation>枢纽优先</translation>
    </message>
    <message>
        <source>within each layer</source>
        <translation>每层内</translation>
    </message>
    <message>
        <source>among the links into each neuron</source>
        <translation>进入同一神经元的连接之间</translation>
    </message>
    <message>
        <source>among the links out of each neuron</source>
        <translation>离开同一神经元的连接之间</translation>
    </message>
    <message>
        <source>across the network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>椒盐</translation>
    </message>
    <message>
        <source>random signs</source>
        <translation>随机符号</translation>
    </message>
    <message>
        <source>FGSM, one step</source>
        <translation>FGSM，单步</translation>
    </message>
    <message>
        <source>PGD, many steps</source>
        <translation>PGD，多步</translation>
    </message>
    <message>
        <source>L∞, each pixel</source>
        <translation>L∞，逐像素</translation>
    </message>
    <message>
        <source>L2, whole image</source>
        <translation>L2，整张图像</translation>
    </message>
    <message>
        <source> into hidden %1</source>
        <translation> · 隐藏层 %1</translation>
    </message>
    <message>
        <source>Swap links</source>
        <translation>交换连接</translation>
    </message>
    <message>
        <source>Lets pairs of links exchange their ends: every neuron keeps its number of links, every weight stays, only who is linked to whom changes. The rest is known by the degrees alone.</source>
        <translation>让成对的连接互换端点：每个神经元的连接数不变，每个权重不变，只改变谁与谁相连。此后网络只能凭度来识别。</translation>
    </message>
    <message>
        <source>Swap %1 of the links</source>
        <translation>交换 %1 的连接</translation>
    </message>
    <message>
        <source>Swap no links</source>
        <translation>不交换连接</translation>
    </message>
    <message>
        <source>%1 of links%2 swapped</source>
        <translation>已交换 %1 的连接%2</translation>
    </message>
    <message>
        <source>Links swapped, every degree kept</source>
        <translation>交换连接，保持每个度</translation>
    </message>
    <message>
        <source>share of links swapped</source>
        <translation>交换连接的比例</translation>
    </message>
    <message>
        <source>, signs kept</source>
        <translation>，保持符号</translation>
    </message>
    <message>
        <source>Shuffle weights</source>
        <translation>打乱权重</translation>
    </message>
    <message>
        <source>Leaves every link where it is and deals the weights of this share of them anew: the rest is known by the wiring alone.</source>
        <translation>连接都留在原处，只把这一比例的权重重新分配：此后网络只能凭接线来识别。</translation>
    </message>
    <message>
        <source>Shuffle %1 of the weights</source>
        <translation>打乱 %1 的权重</translation>
    </message>
    <message>
        <source>Shuffle no weights</source>
        <translation>不打乱权重</translation>
    </message>
    <message>
        <source>%1 of weights%2 shuffled %3</source>
        <translation>已打乱 %1 的权重%2（%3）</translation>
    </message>
    <message>
        <source>Weights shuffled %1</source>
        <translation>打乱权重（%1）</translation>
    </message>
    <message>
        <source>share of weights shuffled</source>
        <translation>打乱权重的比例</translation>
    </message>
    <message>
        <source>Flip the sign of %1 of the weights</source>
        <translation>翻转 %1 权重的符号</translation>
    </message>
    <message>
        <source>Flip the signs of the weakest %1 of the weights</source>
        <translation>翻转最弱 %1 权重的符号</translation>
    </message>
    <message>
        <source>Flip the signs of the strongest %1 of the weights</source>
        <translation>翻转最强 %1 权重的符号</translation>
    </message>
    <message>
        <source>Flip signs</source>
        <translation>翻转符号</translation>
    </message>
    <message>
        <source>Turns positive weights negative and negative ones positive. At 50 % the signs tell nothing any more.</source>
        <translation>正权重变负，负权重变正。达到 50% 时，符号不再含任何信息。</translation>
    </message>
    <message>
        <source>Flip no signs</source>
        <translation>不翻转符号</translation>
    </message>
    <message>
        <source>signs of %1 of weights%2 flipped %3</source>
        <translation>已翻转 %1 的权重符号%2（%3）</translation>
    </message>
    <message>
        <source>Signs of weights flipped %1</source>
        <translation>翻转权重符号（%1）</translation>
    </message>
    <message>
        <source>share of signs flipped, %1</source>
        <translation>翻转符号的比例, %1</translation>
    </message>
    <message>
        <source>size 1</source>
        <translation>绝对值 1</translation>
    </message>
    <message>
        <source>the layer&apos;s mean size</source>
        <translation>本层均值</translation>
    </message>
    <message>
        <source>the neuron&apos;s mean size</source>
        <translation>本神经元均值</translation>
    </message>
    <message>
        <source>Binarize</source>
        <translation>二值化</translation>
    </message>
    <message>
        <source>Gives this share of the weights one size, and leaves each its sign. The rest is known by the signs alone.</source>
        <translation>让这一比例的权重取同一绝对值，各自保留符号。此后网络只能凭符号来识别。</translation>
    </message>
    <message>
        <source>Binarize %1 of the weights to %2</source>
        <translation>二值化 %1 的权重（%2）</translation>
    </message>
    <message>
        <source>Binarize no weights</source>
        <translation>不二值化权重</translation>
    </message>
    <message>
        <source>%1 of weights%2 binarized to %3, %4</source>
        <translation>已二值化 %1 的权重%2（%3，%4）</translation>
    </message>
    <message>
        <source>Weights binarized to %1, %2</source>
        <translation>权重二值化（%1，%2）</translation>
    </message>
    <message>
        <source>share of weights binarized, %1</source>
        <translation>二值化权重的比例, %1</translation>
    </message>
    <message>
        <source>, uniform</source>
        <translation>，均匀分布</translation>
    </message>
    <message>
        <source>Weight noise σ</source>
        <translation>权重噪声 σ</translation>
    </message>
    <message>
        <source>Adds random noise to each weight. At 1 the noise is as large as the weights themselves.</source>
        <translation>给每个权重加上随机噪声。为 1 时，噪声与权重本身一样大。</translation>
    </message>
    <message>
        <source>Weight noise of %1 standard deviations</source>
        <translation>权重噪声，%1 倍标准差</translation>
    </message>
    <message>
        <source>No weight noise</source>
        <translation>无权重噪声</translation>
    </message>
    <message>
        <source>noise of %1 standard deviations on weights%2</source>
        <translation>%1 倍标准差的权重噪声%2</translation>
    </message>
    <message>
        <source>Gaussian noise on the weights</source>
        <translation>权重上的高斯噪声</translation>
    </message>
    <message>
        <source>Uniform noise on the weights</source>
        <translation>权重上的均匀噪声</translation>
    </message>
    <message>
        <source>noise σ (× standard deviation of the weights)</source>
        <translation>噪声 σ（× 权重标准差）</translation>
    </message>
    <message>
        <source>Remove %1 of the links</source>
        <translation>移除 %1 的连接</translation>
    </message>
    <message>
        <source>Remove the weakest %1 of the links</source>
        <translation>移除最弱的 %1 连接</translation>
    </message>
    <message>
        <source>Remove the strongest %1 of the links</source>
        <translation>移除最强的 %1 连接</translation>
    </message>
    <message>
        <source>Remove %1 of the links, hubs first</source>
        <translation>移除 %1 的连接，枢纽优先</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Removes this share of the links. For one seed, what is gone at 30 % is gone at 40 % too.</source>
        <translation>移除这一比例的连接。种子相同时，移除 30% 所去掉的连接，移除 40% 时也都去掉。</translation>
    </message>
    <message>
        <source>Remove no links</source>
        <translation>不移除连接</translation>
    </message>
    <message>
        <source>%1 of links%2 removed %3</source>
        <translation>已移除 %1 的连接%2（%3）</translation>
    </message>
    <message>
        <source>Links removed %1</source>
        <translation>移除连接（%1）</translation>
    </message>
    <message>
        <source>share of links removed, %1</source>
        <translation>移除连接的比例, %1</translation>
    </message>
    <message>
        <source> in hidden %1</source>
        <translation> · 隐藏层 %1</translation>
    </message>
    <message>
        <source>Silence %1 of the neurons</source>
        <translation>使 %1 的神经元沉默</translation>
    </message>
    <message>
        <source>Silence %1 of the neurons, hubs first</source>
        <translation>使 %1 的神经元沉默，枢纽优先</translation>
    </message>
    <message>
        <source>Remove neurons</source>
        <translation>移除神经元</translation>
    </message>
    <message>
        <source>Silences this share of the hidden neurons, with all of their links.</source>
        <translation>使这一比例的隐藏神经元连同其全部连接一起沉默。</translation>
    </message>
    <message>
        <source>Silence no neurons by share</source>
        <translation>不按比例沉默神经元</translation>
    </message>
    <message>
        <source>%1 of neurons%2 silenced %3</source>
        <translation>已沉默 %1 的神经元%2（%3）</translation>
    </message>
    <message>
        <source>Neurons silenced %1</source>
        <translation>沉默神经元（%1）</translation>
    </message>
    <message>
        <source>share of neurons silenced, %1</source>
        <translation>沉默神经元的比例, %1</translation>
    </message>
    <message>
        <source>Gaussian noise %1 on the images</source>
        <translation>图像加高斯噪声 %1</translation>
    </message>
    <message>
        <source>Uniform noise %1 on the images</source>
        <translation>图像加均匀噪声 %1</translation>
    </message>
    <message>
        <source>Salt-and-pepper noise %1 on the images</source>
        <translation>图像加椒盐噪声 %1</translation>
    </message>
    <message>
        <source>Random signs of %1 on the images</source>
        <translation>图像加 %1 的随机符号</translation>
    </message>
    <message>
        <source>Gaussian noise on the pixels</source>
        <translation>像素上的高斯噪声</translation>
    </message>
    <message>
        <source>Uniform noise on the pixels</source>
        <translation>像素上的均匀噪声</translation>
    </message>
    <message>
        <source>Salt and pepper on the pixels</source>
        <translation>像素上的椒盐噪声</translation>
    </message>
    <message>
        <source>Random signs on the pixels</source>
        <translation>像素上的随机符号</translation>
    </message>
    <message>
        <source>standard deviation of the noise (pixel units)</source>
        <translation>噪声的标准差（像素单位）</translation>
    </message>
    <message>
        <source>half width of the noise (pixel units)</source>
        <translation>噪声的半宽（像素单位）</translation>
    </message>
    <message>
        <source>share of pixels turned black or white</source>
        <translation>变黑或变白的像素比例</translation>
    </message>
    <message>
        <source>size of the random steps (pixel units)</source>
        <translation>随机步长的大小（像素单位）</translation>
    </message>
    <message>
        <source>No noise on the images</source>
        <translation>图像上无噪声</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>输入噪声</translation>
    </message>
    <message>
        <source>Adds random noise to the pixels, where 1 is from black to white.</source>
        <translation>给像素加上随机噪声；从黑到白为 1。</translation>
    </message>
    <message>
        <source> in L2</source>
        <translation> (L2)</translation>
    </message>
    <message>
        <source>PGD attack of %1</source>
        <translation>PGD 攻击，强度 %1</translation>
    </message>
    <message>
        <source>FGSM attack of %1</source>
        <translation>FGSM 攻击，强度 %1</translation>
    </message>
    <message>
        <source>Changes every image in the direction that costs the network most. ε is the length of the whole change, the root of the sum of its squares over all pixels, where 1 is from black to white. It goes from 0 to 1.</source>
        <translation>把每张图像朝让网络损失最大的方向改变。ε 是整体改变量的长度，即所有像素改变量平方和的平方根，从黑到白为 1；取值 0 到 1。</translation>
    </message>
    <message>
        <source>Changes every image in the direction that costs the network most. ε is how far any pixel may go, where 1 is from black to white: 8/255 is 8 of 255 grey levels, and may be typed so.</source>
        <translation>把每张图像朝让网络损失最大的方向改变。ε 是每个像素允许的最大改变量，从黑到白为 1；8/255 即 255 级灰度中的 8 级，可以直接这样输入。</translation>
    </message>
    <message>
        <source>Attack ε</source>
        <translation>攻击 ε</translation>
    </message>
    <message>
        <source>No attack</source>
        <translation>无攻击</translation>
    </message>
    <message>
        <source>Adversarial attack (%1)</source>
        <translation>对抗攻击（%1）</translation>
    </message>
    <message>
        <source>attack ε (pixel units), %1</source>
        <translation>攻击 ε（像素单位）, %1</translation>
    </message>
    <message>
        <source>among links</source>
        <translation>打乱范围</translation>
    </message>
    <message>
        <source>Which links exchange weights: those of a layer, those into one neuron, those out of one neuron, or all.</source>
        <translation>哪些连接互换权重：同一层内的、进入同一神经元的、离开同一神经元的，或全部。</translation>
    </message>
    <message>
        <source>within a layer</source>
        <translation>同一层内</translation>
    </message>
    <message>
        <source>into a neuron</source>
        <translation>进入同一神经元</translation>
    </message>
    <message>
        <source>out of a neuron</source>
        <translation>离开同一神经元</translation>
    </message>
    <message>
        <source>keep the signs</source>
        <translation>保持符号</translation>
    </message>
    <message>
        <source>Positive weights are exchanged only with positive ones, negative only with negative ones.</source>
        <translation>正权重只与正权重互换，负权重只与负权重互换。</translation>
    </message>
    <message>
        <source>which weights</source>
        <translation>哪些权重</translation>
    </message>
    <message>
        <source>Which weights come first: any, or those of the smallest or the largest size.</source>
        <translation>先处理哪些权重：任意，或绝对值最小的、最大的。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>The size of a binarized weight: 1, or the mean size of all weights of its layer, or of those into its neuron.</source>
        <translation>二值化后权重的绝对值：取 1，或其所在层全部权重绝对值的均值，或进入其神经元的权重绝对值的均值。</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>mean of the layer</source>
        <translation>本层均值</translation>
    </message>
    <message>
        <source>mean of the neuron</source>
        <translation>本神经元均值</translation>
    </message>
    <message>
        <source>which links</source>
        <translation>哪些连接</translation>
    </message>
    <message>
        <source>Which links go first: any; those of the smallest or the largest weight; or those of the neurons with the most links.</source>
        <translation>先移除哪些连接：任意；权重绝对值最小或最大的；或连接最多的神经元的连接。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How the noise is drawn: normally, or evenly. Both have the same standard deviation.</source>
        <translation>噪声的分布：正态或均匀。两者标准差相同。</translation>
    </message>
    <message>
        <source>which neurons</source>
        <translation>哪些神经元</translation>
    </message>
    <message>
        <source>Which neurons fall silent first: any, or those with the most links.</source>
        <translation>先沉默哪些神经元：任意，或连接最多的。</translation>
    </message>
    <message>
        <source>How the noise is drawn: spread around zero, evenly, as black and white pixels, or as steps of one size.</source>
        <translation>噪声的形式：围绕零的正态分布、均匀分布、黑白像素点，或固定大小的跳变。</translation>
    </message>
    <message>
        <source>The number is the standard deviation.</source>
        <translation>该数值是标准差。</translation>
    </message>
    <message>
        <source>The number is the largest change of a pixel.</source>
        <translation>该数值是单个像素的最大改变量。</translation>
    </message>
    <message>
        <source>The number is the share of pixels that turn black or white.</source>
        <translation>该数值是变黑或变白的像素比例。</translation>
    </message>
    <message>
        <source>Every pixel moves by the number, up or down: the control beside an attack.</source>
        <translation>每个像素都按该数值变亮或变暗：攻击的对照。</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>FGSM takes one step of ε along the sign of the gradient; PGD takes many small ones, stays within ε, and costs more.</source>
        <translation>FGSM 沿梯度符号走一步，步长为 ε；PGD 走许多小步，始终不超出 ε，计算量更大。</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>What ε limits: the change of each single pixel, or the length of the change of the whole image.</source>
        <translation>ε 限制什么：每个像素的改变量，或整张图像改变量的长度。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How often the attack looks at the gradient: more cost more accuracy, and take longer.</source>
        <translation>攻击查看梯度的次数：次数越多，准确率下降越多，耗时也越长。</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>How far one step goes. 0, or auto: 2.5 · ε / steps.</source>
        <translation>每一步走多远。0（自动）：2.5 · ε / 步数。</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>How often the whole attack is tried: an image counts as right only if it withstands each.</source>
        <translation>整个攻击重复多少次：图像只有每次都抵御住才算正确。</translation>
    </message>
    <message>
        <source>from a random start</source>
        <translation>随机起点</translation>
    </message>
    <message>
        <source>Begin anywhere within ε of the image, not at the image itself: another draw, another path.</source>
        <translation>从图像周围 ε 范围内的任意一点出发，而不是从图像本身出发：抽样不同，路径不同。</translation>
    </message>
    <message>
        <source>1 link removed</source>
        <translation>移除 1 条连接</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>移除 %1 条连接</translation>
    </message>
    <message>
        <source>1 neuron silenced</source>
        <translation>1 个神经元沉默</translation>
    </message>
    <message>
        <source>%1 neurons silenced</source>
        <translation>%1 个神经元沉默</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>手动：%1</translation>
    </message>
</context>
<context>
    <name>rewire::PictureFormat</name>
    <message>
        <source>The resolution must be from 50 to 1200 dpi.</source>
        <translation>分辨率必须在 50 到 1200 dpi 之间。</translation>
    </message>
    <message>
        <source>The text must be from 4 to 72 points high.</source>
        <translation>文字高度必须在 4 到 72 磅之间。</translation>
    </message>
    <message>
        <source>Too small: a side needs at least %1 pixels.</source>
        <translation>太小：每边至少 %1 像素。</translation>
    </message>
    <message>
        <source>Too large: a side has at most %1 pixels.</source>
        <translation>太大：每边最多 %1 像素。</translation>
    </message>
    <message>
        <source>The text is too large for a picture of this size.</source>
        <translation>对这个尺寸的图片来说文字太大。</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>text of %1 pt</source>
        <translation>文字 %1 磅</translation>
    </message>
</context>
<context>
    <name>rewire::PictureFormatDialog</name>
    <message>
        <source>Size and fonts of pictures</source>
        <translation>图片尺寸与字体</translation>
    </message>
    <message>
        <source>Size of pictures</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>in millimetres</source>
        <translation>以毫米计</translation>
    </message>
    <message>
        <source>in pixels</source>
        <translation>以像素计</translation>
    </message>
    <message>
        <source>Width of pictures</source>
        <translation>图片宽度</translation>
    </message>
    <message>
        <source>A column of a journal is 80 to 90 mm wide, a page 170 to 190.</source>
        <translation>期刊单栏宽 80 至 90 mm，整页宽 170 至 190 mm。</translation>
    </message>
    <message>
        <source>Height of pictures</source>
        <translation>图片高度</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>图片分辨率</translation>
    </message>
    <message>
        <source>Picture elements an inch of a PNG: 300 for print, 600 for fine lines. SVG and PDF are as fine as the printer.</source>
        <translation>PNG 每英寸的像素数：印刷用 300，细线用 600。SVG 和 PDF 的精细程度取决于打印机。</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Size of the text in pictures</source>
        <translation>图片中的文字大小</translation>
    </message>
    <message>
        <source>Text of a figure in print is 7 to 10 points high. Lines and marks grow with it. 0: as in the window.</source>
        <translation>印刷图中的文字高 7 至 10 磅。线条和标记随之放大。0：与窗口相同。</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Font of pictures</source>
        <translation>图片字体</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Pictures in dark colours</source>
        <translation>深色图片</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>width × height</source>
        <translation>宽 × 高</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Use for all pictures</source>
        <translation>用于所有图片</translation>
    </message>
    <message>
        <source>Saved and copied pictures are made like this from now on.</source>
        <translation>此后保存和复制的图片都按此制作。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>A PNG has %1 × %2 pixels.</source>
        <translation>PNG 为 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>Each picture is as large as its panel.</source>
        <translation>每张图片与其面板一样大。</translation>
    </message>
</context>
<context>
    <name>rewire::PictureSaving</name>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>%1 of these files are there already. Replace them?</source>
        <translation>其中 %1 个文件已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Saved %1 pictures into %2</source>
        <translation>已将 %1 张图片保存到 %2</translation>
    </message>
</context>
<context>
    <name>rewire::PixelPreview</name>
    <message>
        <source>What the network sees</source>
        <translation>网络所看到的</translation>
    </message>
    <message>
        <source>The very image that the network is given: fitted, centred by mass, bright ink on dark, one square a pixel.</source>
        <translation>交给网络的正是这张图像：已调整大小、按质心居中、深底亮字，每个方格一个像素。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>rewire::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <source>How sure the network is of each class, clean and perturbed; the numbers of one network add up to 100 %. A network can be very sure and wrong.</source>
        <translation>未扰动和扰动后的网络对每个类别有多大把握；同一网络的各个概率之和为 100%。网络可能很有把握，却是错的。</translation>
    </message>
    <message>
        <source>clean network: %1; perturbed network: %2</source>
        <translation>未扰动的网络：%1；扰动后的网络：%2</translation>
    </message>
</context>
<context>
    <name>rewire::ProbabilityRows</name>
    <message>
        <source>clean network</source>
        <translation>未扰动的网络</translation>
    </message>
    <message>
        <source>perturbed network</source>
        <translation>扰动后的网络</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>未扰动</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>扰动后</translation>
    </message>
</context>
<context>
    <name>rewire::RecentRuns</name>
    <message>
        <source>%1, %2 · epoch %3 of %4</source>
        <translation>%1，%2 · 第 %3 / %4 轮</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>Rewire did not end as it should. Go on with the run of %1, epoch %2?</source>
        <translation>Rewire 上次未正常结束。要继续 %1 的运行（第 %2 轮）吗？</translation>
    </message>
    <message>
        <source>No run yet: every run is kept here once an epoch is finished</source>
        <translation>尚无运行：每次运行在完成一轮后都会保存在这里</translation>
    </message>
</context>
<context>
    <name>rewire::RuleWords</name>
    <message>
        <source>SET (adaptive)</source>
        <translation>SET（自适应）</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>SET takes the weakest away and grows as many at random places, so the network finds its own shape</source>
        <translation>SET 去掉最弱的连接，并在随机位置长出同样多的连接，网络由此找到自己的结构</translation>
    </message>
    <message>
        <source>RigL (gradients)</source>
        <translation>RigL（梯度）</translation>
    </message>
    <message>
        <source>RigL</source>
        <translation>RigL</translation>
    </message>
    <message>
        <source>RigL takes the weakest away and grows as many where the loss would fall fastest, in ever smaller shares</source>
        <translation>RigL 去掉最弱的连接，在损失下降最快处长出同样多的连接，比例越来越小</translation>
    </message>
    <message>
        <source>CHT (paths)</source>
        <translation>CHT（路径）</translation>
    </message>
    <message>
        <source>CHT</source>
        <translation>CHT</translation>
    </message>
    <message>
        <source>CHT takes the weakest away, and what leads nowhere then, and grows as many where most paths of three links nearly close</source>
        <translation>CHT 去掉最弱的连接以及由此无处可去的连接，并在三条连接的路径最多、几乎闭合处长出同样多的连接</translation>
    </message>
    <message>
        <source>CHTs (drawn)</source>
        <translation>CHTs（抽样）</translation>
    </message>
    <message>
        <source>CHTs</source>
        <translation>CHTs</translation>
    </message>
    <message>
        <source>CHTs draws who goes by weight and who grows by paths of three links, ever more strictly: neurons fall silent and the rest do better</source>
        <translation>CHTs 按权重抽样决定消亡、按三条连接的路径抽样决定新生，且越来越严格：一些神经元沉默，其余的表现更好</translation>
    </message>
    <message>
        <source>random (control)</source>
        <translation>随机（对照）</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>random takes any links away and grows as many anywhere: the control that tells what choosing is worth</source>
        <translation>随机规则任意去掉连接，并在任意位置长出同样多的连接：这一对照说明选择有多大价值</translation>
    </message>
    <message>
        <source>static</source>
        <translation>静态</translation>
    </message>
    <message>
        <source>static leaves them where they are</source>
        <translation>静态规则让连接保持原位</translation>
    </message>
    <message>
        <source>The static rule never grows a link: what is applied stays away.</source>
        <translation>静态规则从不长出连接：应用的移除不会恢复。</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>dense has every link there can be</source>
        <translation>稠密网络拥有所有可能的连接</translation>
    </message>
    <message>
        <source>A dense network grows no links: one that is removed is a weight of 0, and training moves it again.</source>
        <translation>稠密网络不长出连接：被移除的连接只是权重为 0，训练会再次改变它。</translation>
    </message>
</context>
<context>
    <name>rewire::RunBar</name>
    <message>
        <source>slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>&amp;Slow motion</source>
        <translation>慢动作(&amp;S)</translation>
    </message>
    <message>
        <source>Mini-batches that can be followed; at a rewiring, training waits while links die and others are born.</source>
        <translation>逐个小批量，看得清楚；重连时训练暂停，等待连接消亡和新生。</translation>
    </message>
    <message>
        <source>2 s / epoch</source>
        <translation>2 秒/轮</translation>
    </message>
    <message>
        <source>An epoch every &amp;2 s</source>
        <translation>每 2 秒一轮(&amp;2)</translation>
    </message>
    <message>
        <source>Slow enough to see every rewiring.</source>
        <translation>足够慢，可以看清每次重连。</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>&amp;Full speed</source>
        <translation>全速(&amp;F)</translation>
    </message>
    <message>
        <source>As fast as it goes.</source>
        <translation>能多快就多快。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Train: show the network one mini-batch after another (Space)</source>
        <translation>训练：让网络一个接一个地看小批量（空格键）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stand still after this mini-batch; nothing is lost (Space)</source>
        <translation>在这个小批量之后停下；不会丢失任何内容（空格键）</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Train to the end of this epoch, rewire, and stand still</source>
        <translation>训练到本轮结束，重连，然后停下</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The same experiment from epoch 0: the same seed draws the same network</source>
        <translation>同一实验，从第 0 轮重来：种子相同，网络相同</translation>
    </message>
    <message>
        <source>Train %1 &amp;more epochs</source>
        <translation>再训练 %1 轮(&amp;M)</translation>
    </message>
    <message>
        <source>Go on after the last epoch, with the learning rates of a run that was planned for so many. Links are rewired again.</source>
        <translation>在最后一轮之后继续，学习率与原计划就有这么多轮的运行相同。连接会再次重连。</translation>
    </message>
    <message>
        <source>stop at</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>stop at an epoch</source>
        <translation>停止于某轮</translation>
    </message>
    <message>
        <source>Pause by itself after this epoch, to look at the network at a moment you choose.</source>
        <translation>在这一轮之后自动暂停，以便在选定的时刻观察网络。</translation>
    </message>
    <message>
        <source>epoch to stop at</source>
        <translation>停止的轮次</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the training is watched. It changes no result.</source>
        <translation>以多快的速度观看训练。不影响结果。</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>尚无网络</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1&lt;/b&gt; / %2</source>
        <translation>第 &lt;b&gt;%1&lt;/b&gt; / %2 轮</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1&lt;/b&gt; / %1</source>
        <translation>第 &lt;b&gt;%1&lt;/b&gt; / %1 轮</translation>
    </message>
</context>
<context>
    <name>rewire::RunTableModel</name>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The rule that rewires the network; the square has the colour of this run in every plot of runs.</source>
        <translation>重连网络的规则；方块的颜色就是该运行在所有运行图中的颜色。</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>The images that the network learns.</source>
        <translation>网络学习的图像。</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>The share of all possible links that there are, by layer where layers differ.</source>
        <translation>现有连接占所有可能连接的比例；各层不同时按层列出。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other settings in which the runs of this list differ.</source>
        <translation>此列表中各运行不同的其他设置。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number that the first links, weights and the order of the images are drawn from. Of a group: the runs that are finished.</source>
        <translation>初始连接、权重和图像顺序由此数抽取。对于一组：已完成的运行。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs that are finished, and those that are asked for.</source>
        <translation>已完成的轮数和要求的轮数。</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy on the test images after the last epoch. Of a group: mean and standard deviation of the runs that are finished.</source>
        <translation>最后一轮之后在测试图像上的准确率。对于一组：已完成运行的均值和标准差。</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Training: a program works on it now, here or on another machine. Interrupted: nobody does, and it can go on.</source>
        <translation>训练中：此刻有程序在本机或其他机器上处理它。已中断：没有程序处理，可以继续。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder of the run, or of its sweep.</source>
        <translation>运行或其参数扫描的文件夹。</translation>
    </message>
</context>
<context>
    <name>rewire::RunsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <translation>n = %1 / %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>%1 个已中断</translation>
    </message>
    <message>
        <source>%1 training</source>
        <translation>%1 个训练中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 个已完成</translation>
    </message>
    <message>
        <source>group seeds</source>
        <translation>按种子分组</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>运行的筛选</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Lists only runs that have each of these words in one of their columns.</source>
        <translation>只列出各列中含有所有这些词的运行。</translation>
    </message>
    <message>
        <source>Group runs that differ in nothing but the seed</source>
        <translation>将仅种子不同的运行分为一组</translation>
    </message>
    <message>
        <source>Makes one row of the runs that differ in nothing but the seed. Plots then show their mean, because one run proves little.</source>
        <translation>将仅种子不同的运行合为一行。图中随后显示它们的均值，因为单次运行说明不了什么。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Chooses the folder whose runs and sweeps are listed.</source>
        <translation>选择要列出其运行和参数扫描的文件夹。</translation>
    </message>
    <message>
        <source>Means…</source>
        <translation>均值…</translation>
    </message>
    <message>
        <source>Shows the means of the chosen runs over their seeds, and paired differences, as a table to copy into a text.</source>
        <translation>以表格显示所选运行对种子的均值和配对差异，可复制到文本中。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The folder of the runs</source>
        <translation>运行所在的文件夹</translation>
    </message>
    <message>
        <source>The sweep %1 is still trained here. Stop it, or wait for its end.</source>
        <translation>参数扫描 %1 仍在此训练。请停止它，或等它结束。</translation>
    </message>
    <message>
        <source>No runs here yet. Every run of the window is kept, and a folder of sweeps can be chosen.</source>
        <translation>这里还没有运行。窗口的每次运行都会保存，也可以选择含参数扫描的文件夹。</translation>
    </message>
    <message>
        <source>There are more runs; the first %1 are listed.</source>
        <translation>还有更多运行；已列出前 %1 个。</translation>
    </message>
    <message>
        <source>One more folder cannot be read.</source>
        <translation>另有一个文件夹无法读取。</translation>
    </message>
    <message>
        <source>%1 more folders cannot be read.</source>
        <translation>另有 %1 个文件夹无法读取。</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 / %2 轮</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Shows the networks of the two chosen runs beside each other, and the links that they share.</source>
        <translation>并排显示所选两次运行的网络及其共有的连接。</translation>
    </message>
    <message>
        <source>Choose exactly two runs that have begun, the second one with Ctrl: then their networks are shown beside each other, and the links that they share.</source>
        <translation>请恰好选择两次已开始的运行，第二次按住 Ctrl：随后并排显示它们的网络及其共有的连接。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
</context>
<context>
    <name>rewire::SamplingForm</name>
    <message>
        <source>what is done</source>
        <translation>扰动方式</translation>
    </message>
    <message>
        <source>What is done to the network, or to the images that it is shown.</source>
        <translation>对网络，或对给网络看的图像做什么。</translation>
    </message>
    <message>
        <source>compared at</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Models of different density lose either the same share of their own links, or the same number: a share of the links of the sparsest.</source>
        <translation>密度不同的模型，或各失去自身连接的同一比例，或失去同样多的连接：按最稀疏模型的连接数计算比例。</translation>
    </message>
    <message>
        <source>equal share of links</source>
        <translation>连接比例相等</translation>
    </message>
    <message>
        <source>equal number of links</source>
        <translation>连接数相等</translation>
    </message>
    <message>
        <source>from strength</source>
        <translation>起始强度</translation>
    </message>
    <message>
        <source>The smallest strength; 0 is the network as it is.</source>
        <translation>最小强度；0 就是原样的网络。</translation>
    </message>
    <message>
        <source>to strength</source>
        <translation>终止强度</translation>
    </message>
    <message>
        <source>The largest strength.</source>
        <translation>最大强度。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many strengths, both ends included.</source>
        <translation>取多少个强度，包括两端。</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How many draws at each strength. Draws differ: ten tell the mean and how sure it is, one does not.</source>
        <translation>每个强度抽样多少次。各次抽样互不相同：十次能给出均值及其可靠程度，一次不能。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The first draw follows from this number, the next from the one after it: the same seed, the same curve.</source>
        <translation>第一次抽样由这个数决定，下一次由它加一决定：种子相同，曲线相同。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>once will do</source>
        <translation>一次即可</translation>
    </message>
    <message>
        <source>Nothing is drawn at random: every repeat gives the same accuracy.</source>
        <translation>没有随机成分：每次重复的准确率都相同。</translation>
    </message>
</context>
<context>
    <name>rewire::SaveMovieDialog</name>
    <message>
        <source>dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Save movie</source>
        <translation>保存动画</translation>
    </message>
    <message>
        <source>First epoch of the movie</source>
        <translation>动画的第一轮</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一轮</translation>
    </message>
    <message>
        <source>Last epoch of the movie</source>
        <translation>动画的最后一轮</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一轮</translation>
    </message>
    <message>
        <source>Epochs a second</source>
        <translation>每秒轮数</translation>
    </message>
    <message>
        <source> epochs a second</source>
        <translation> 轮/秒</translation>
    </message>
    <message>
        <source>Width of the movie</source>
        <translation>动画宽度</translation>
    </message>
    <message>
        <source>Height of the movie</source>
        <translation>动画高度</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>View of the movie</source>
        <translation>动画的视图</translation>
    </message>
    <message>
        <source>Movie in dark colours</source>
        <translation>深色动画</translation>
    </message>
    <message>
        <source>File of the movie</source>
        <translation>动画文件</translation>
    </message>
    <message>
        <source>A .gif plays everywhere, a .webm is smaller and needs ffmpeg; a name without an ending is a folder of pictures.</source>
        <translation>.gif 到处都能播放；.webm 更小，但需要 ffmpeg；没有扩展名则存为图片文件夹。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chooses the file.</source>
        <translation>选择文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the movie</source>
        <translation>制作动画</translation>
    </message>
    <message>
        <source>It is made beside the window; the run need not stop.</source>
        <translation>与窗口并行制作；运行不必停止。</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>width × height</source>
        <translation>宽 × 高</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>GIF (*.gif)</source>
        <translation>GIF (*.gif)</translation>
    </message>
    <message>
        <source>WebM (*.webm)</source>
        <translation>WebM (*.webm)</translation>
    </message>
    <message>
        <source>Folder of pictures (*)</source>
        <translation>图片文件夹 (*)</translation>
    </message>
    <message>
        <source>A movie needs two epochs or more: the last comes after the first.</source>
        <translation>动画至少需要两轮：最后一轮要在第一轮之后。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that exists.</source>
        <translation>没有这个文件夹；请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>It replaces the one that is there.</source>
        <translation>将替换已有的文件。</translation>
    </message>
    <message>
        <source>A frame for each epoch that is kept, on the same scales.</source>
        <translation>每个已保存的轮次一帧，坐标刻度相同。</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>连接图</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>输入图</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>strongest paths</source>
        <translation>最强路径</translation>
    </message>
</context>
<context>
    <name>rewire::SavePicturesDialog</name>
    <message>
        <source>in dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>in light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>the numbers of each view too, as CSV</source>
        <translation>同时把各视图的数据存为 CSV</translation>
    </message>
    <message>
        <source>Save all pictures</source>
        <translation>保存全部图片</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message>
        <source>Every picture is named after its view and epoch. Others in the folder stay as they are.</source>
        <translation>每张图片以其视图和轮次命名。文件夹中的其他图片保持不变。</translation>
    </message>
    <message>
        <source>Kind of the pictures</source>
        <translation>图片类型</translation>
    </message>
    <message>
        <source>PNG, for slides and the web</source>
        <translation>PNG，用于幻灯片和网页</translation>
    </message>
    <message>
        <source>SVG, to be edited</source>
        <translation>SVG，用于编辑</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF，用于印刷</translation>
    </message>
    <message>
        <source>A table beside each picture, with what it takes to make both again.</source>
        <translation>每张图片旁附一张数据表，并带有重新生成两者所需的信息。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saves them all; asks before it replaces any.</source>
        <translation>全部保存；替换已有文件前会询问。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>选择文件夹。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>1 view has something to show</source>
        <translation>1 个视图有内容</translation>
    </message>
    <message>
        <source>%1 views have something to show</source>
        <translation>%1 个视图有内容</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size, fonts and colours…</source>
        <translation>尺寸、字体与颜色…</translation>
    </message>
    <message>
        <source>How all pictures are drawn: light ones from a dark window too.</source>
        <translation>所有图片的绘制方式：深色窗口也可得到浅色图片。</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message>
        <source>They are drawn %1.</source>
        <translation>绘制方式：%1。</translation>
    </message>
    <message>
        <source>Choose the folder they are saved into.</source>
        <translation>请选择保存图片的文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that exists.</source>
        <translation>没有这个文件夹；请选择已有的文件夹。</translation>
    </message>
</context>
<context>
    <name>rewire::StatusLine</name>
    <message>
        <source>in epoch %1</source>
        <translation>第 %1 轮中</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>第 %1 轮后</translation>
    </message>
    <message>
        <source>%1, rewired</source>
        <translation>%1，已重连</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>尚无网络</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>evaluating…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>What the program does at this moment.</source>
        <translation>程序此刻在做什么。</translation>
    </message>
    <message>
        <source>epoch 1,000 · batch 1,875 of 1,875</source>
        <translation>第 1,000 轮 · 批次 1,875 / 1,875</translation>
    </message>
    <message>
        <source>An epoch shows every training image once, in batches; after each batch the weights are corrected a little.</source>
        <translation>一轮把每张训练图像分批看一遍；每批之后，权重都略作修正。</translation>
    </message>
    <message>
        <source>The links of the hidden layers, without those of the dense output layer. Rewiring moves them; their number never changes.</source>
        <translation>隐藏层的连接数，不含稠密的输出层。重连会移动连接，但总数不变。</translation>
    </message>
    <message>
        <source>88,888 sparse links</source>
        <translation>88,888 条稀疏连接</translation>
    </message>
    <message>
        <source>99.9 % sparse</source>
        <translation>稀疏度 99.9%</translation>
    </message>
    <message>
        <source>The share of possible links of the hidden layers that do not exist.</source>
        <translation>隐藏层所有可能的连接中不存在的比例。</translation>
    </message>
    <message>
        <source>888,888 images/s</source>
        <translation>888,888 张图像/秒</translation>
    </message>
    <message>
        <source>Training images that go through the network in a second, forth and back.</source>
        <translation>每秒在网络中完成前向和反向传播的训练图像数。</translation>
    </message>
    <message>
        <source>88 min 88 s left</source>
        <translation>剩余 88 分 88 秒</translation>
    </message>
    <message>
        <source>To the last epoch, or to the one it stops at, at the present speed.</source>
        <translation>按当前速度，到最后一轮或停止的那一轮还需多久。</translation>
    </message>
    <message>
        <source>seed 88888</source>
        <translation>种子 88888</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run, to the last bit.</source>
        <translation>种子和设置相同，运行就逐位相同。</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source> · batch %1 of %2</source>
        <translation> · 批次 %1 / %2</translation>
    </message>
    <message>
        <source>%1 % sparse</source>
        <translation>稀疏度 %1%</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 张图像/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>rewire::StrengthBox</name>
    <message>
        <source>“%1” is no number: write 0.05, say, or 8/255.</source>
        <translation>“%1”不是数：请写成如 0.05 或 8/255。</translation>
    </message>
</context>
<context>
    <name>rewire::StrengthRow</name>
    <message>
        <source>options of: %1</source>
        <translation>“%1”的选项</translation>
    </message>
    <message>
        <source>Double click: back to 0.</source>
        <translation>双击：恢复为 0。</translation>
    </message>
</context>
<context>
    <name>rewire::SweepBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops the sweep. Finished epochs are kept, and it can go on later.</source>
        <translation>停止参数扫描。已完成的轮会保留，之后可以继续。</translation>
    </message>
    <message>
        <source>The sweep cannot be started: %1.</source>
        <translation>无法启动参数扫描：%1。</translation>
    </message>
    <message>
        <source>The sweep %1 is trained in the background.</source>
        <translation>参数扫描 %1 正在后台训练。</translation>
    </message>
    <message>
        <source>The sweep %1 is being stopped …</source>
        <translation>正在停止参数扫描 %1 …</translation>
    </message>
    <message>
        <source>The sweep has ended: %1</source>
        <translation>参数扫描已结束：%1</translation>
    </message>
</context>
<context>
    <name>rewire::SweepDialog</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Trains all these runs in the background, by another program; the panel Runs shows how far they are.</source>
        <translation>由另一个程序在后台训练所有这些运行；面板“运行”显示其进度。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Rules of the sweep</source>
        <translation>参数扫描的规则</translation>
    </message>
    <message>
        <source>The rules that rewire the network, as set, static, chts.</source>
        <translation>重连网络的规则，如 set, static, chts。</translation>
    </message>
    <message>
        <source>Datasets of the sweep</source>
        <translation>参数扫描的数据集</translation>
    </message>
    <message>
        <source>The datasets, as mnist, fashion-mnist, or folders of IDX files.</source>
        <translation>数据集，如 mnist, fashion-mnist，或含 IDX 文件的文件夹。</translation>
    </message>
    <message>
        <source>Densities of the sweep</source>
        <translation>参数扫描的密度</translation>
    </message>
    <message>
        <source>The shares of all possible links, with semicolons between, as 0.5 %; 1 %; 2 %.</source>
        <translation>占所有可能连接的比例，以分号分隔，如 0.5%; 1%; 2%。</translation>
    </message>
    <message>
        <source>Hidden layers of the sweep</source>
        <translation>参数扫描的隐藏层</translation>
    </message>
    <message>
        <source>The hidden layers, with semicolons between whole networks, as 1000, 1000; 300, 300.</source>
        <translation>隐藏层，各网络之间以分号分隔，如 1000, 1000; 300, 300。</translation>
    </message>
    <message>
        <source>Seeds of the sweep</source>
        <translation>参数扫描的种子</translation>
    </message>
    <message>
        <source>The seeds, as 1..10. Five or more tell how far runs differ by chance alone.</source>
        <translation>种子，如 1..10。五个以上才能看出运行之间仅由偶然造成的差异。</translation>
    </message>
    <message>
        <source>Folder of the sweep</source>
        <translation>参数扫描的文件夹</translation>
    </message>
    <message>
        <source>A new folder, or that of a sweep, which grows by what is new. Every run has a folder in it.</source>
        <translation>新的文件夹，或已有参数扫描的文件夹，新增内容会加入其中。每个运行在其中有自己的文件夹。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>选择文件夹。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder of the sweep</source>
        <translation>参数扫描的文件夹</translation>
    </message>
    <message>
        <source>Counting the runs …</source>
        <translation>正在统计运行数 …</translation>
    </message>
    <message>
        <source>More than %1 runs are for the command line: rewire sweep.</source>
        <translation>超过 %1 个运行请使用命令行：rewire sweep。</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>一个运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>%1. Measuring how long they take …</source>
        <translation>%1。正在测量所需时间 …</translation>
    </message>
    <message>
        <source>%1, about %2 here, with %3 at the same time. Other settings are those of the experiment: %4 epochs.</source>
        <translation>%1，在此约需 %2，同时进行 %3 个。其他设置与实验相同：%4 轮。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>A dataset is a name, as mnist, or a folder of IDX files.</source>
        <translation>数据集是名称（如 mnist）或含 IDX 文件的文件夹。</translation>
    </message>
    <message>
        <source>Hidden layers are whole numbers, as 1000, 1000; other layers follow after a semicolon.</source>
        <translation>隐藏层是整数，如 1000, 1000；其他层组写在分号之后。</translation>
    </message>
    <message>
        <source>A density is a share, as 1 % or 0.01; other densities follow after a semicolon.</source>
        <translation>密度是比例，如 1% 或 0.01；其他密度写在分号之后。</translation>
    </message>
    <message>
        <source>Rules are set, rigl, cht, chts, random, static and dense.</source>
        <translation>规则有 set、rigl、cht、chts、random、static 和 dense。</translation>
    </message>
    <message>
        <source>Seeds are whole numbers or ranges, as 1..10 or 1, 2, 7.</source>
        <translation>种子是整数或范围，如 1..10 或 1, 2, 7。</translation>
    </message>
    <message>
        <source>then</source>
        <translation>随后</translation>
    </message>
    <message>
        <source>The commands take longer still.</source>
        <translation>这些命令还需要更多时间。</translation>
    </message>
</context>
<context>
    <name>rewire::ThenField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds the command to the list.</source>
        <translation>将命令加入列表。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the chosen command out of the list.</source>
        <translation>将所选命令移出列表。</translation>
    </message>
    <message>
        <source>Commands for every trained network</source>
        <translation>对每个训练好的网络执行的命令</translation>
    </message>
    <message>
        <source>Each is done to every trained network, without a model; the results lie in the folders of the runs.</source>
        <translation>每条命令都对每个训练好的网络执行，无需模型；结果保存在各次运行的文件夹中。</translation>
    </message>
    <message>
        <source>Command to add</source>
        <translation>要添加的命令</translation>
    </message>
    <message>
        <source>A command curve or perturb with its options, as on the command line (--then). The list has common ones.</source>
        <translation>带选项的 curve 或 perturb 命令，与命令行（--then）相同。列表中有常用命令。</translation>
    </message>
    <message>
        <source>curve … or perturb …</source>
        <translation>curve … 或 perturb …</translation>
    </message>
</context>
<context>
    <name>rewire::TimelineBar</name>
    <message>
        <source>epochs a second</source>
        <translation>每秒轮数</translation>
    </message>
    <message>
        <source>Epochs a second while the timeline plays.</source>
        <translation>播放时间轴时每秒多少轮。</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 轮/秒</translation>
    </message>
    <message>
        <source>&amp;Play the timeline</source>
        <translation>播放时间轴(&amp;P)</translation>
    </message>
    <message>
        <source>Show one epoch after another, from the head on</source>
        <translation>从播放头开始逐轮显示</translation>
    </message>
    <message>
        <source>Epoch &amp;before</source>
        <translation>上一轮(&amp;B)</translation>
    </message>
    <message>
        <source>Look at the epoch before</source>
        <translation>查看上一轮</translation>
    </message>
    <message>
        <source>&amp;Next epoch</source>
        <translation>下一轮(&amp;N)</translation>
    </message>
    <message>
        <source>Look at the next epoch</source>
        <translation>查看下一轮</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Back to the present, where the run trains</source>
        <translation>回到当前，即运行正在训练之处</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Hold this epoch against the ones that the head moves to: links that only one of the two has are marked</source>
        <translation>把这一轮与播放头移到的各轮比较：标出只属于其中一轮的连接</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>从此处继续(&amp;G)</translation>
    </message>
    <message>
        <source>Begin a run of its own with this epoch, to change settings or to break the network; this run is kept</source>
        <translation>以这一轮开始一次单独的运行，以便更改设置或破坏网络；本次运行保留</translation>
    </message>
    <message>
        <source>Go on from here, &amp;doing again what was done later</source>
        <translation>从此处继续，并重做后来的操作(&amp;D)</translation>
    </message>
    <message>
        <source>The same, and what was done by hand after this epoch is done again at its moments</source>
        <translation>同上，并在原来的时刻重做这一轮之后的手动操作</translation>
    </message>
    <message>
        <source>&amp;Room for the history …</source>
        <translation>历史空间(&amp;R)…</translation>
    </message>
    <message>
        <source>Set what the history of a run may take on the disk</source>
        <translation>设置每次运行的历史最多可占用的磁盘空间</translation>
    </message>
    <message>
        <source>epoch %1 of %1</source>
        <translation>第 %1 / %1 轮</translation>
    </message>
    <message>
        <source>keeps 1 epoch in %1</source>
        <translation>每 %1 轮保存 1 轮</translation>
    </message>
    <message>
        <source>keeps no epochs</source>
        <translation>不保存各轮</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>The history of this run has no room for more. Timeline → %1 gives more to runs that begin from then on.</source>
        <translation>本次运行的历史空间已满。“时间轴 → %1”可为此后开始的运行增加空间。</translation>
    </message>
    <message>
        <source>&amp;Compared with %1</source>
        <translation>与第 %1 轮比较(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rewire::TimelineStrip</name>
    <message>
        <source>timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Epochs that are finished appear here, to be looked at again.</source>
        <translation>完成的各轮显示在这里，以便再次查看。</translation>
    </message>
    <message>
        <source>The present. Click or drag to look at an earlier epoch; every view follows.</source>
        <translation>当前。单击或拖动可查看较早的一轮；所有视图随之变化。</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>: test accuracy %1</source>
        <translation>：测试准确率 %1</translation>
    </message>
</context>
<context>
    <name>rewire::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>All layers: the whole network, as in metrics.csv. One layer: measured anew from the epochs that the run keeps.</source>
        <translation>所有层：整个网络，与 metrics.csv 相同。单层：根据运行所保存的各轮重新测量。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Measures that are shown</source>
        <translation>显示的度量</translation>
    </message>
    <message>
        <source>Chooses what is drawn; the mouse on a name tells what it means.</source>
        <translation>选择绘制什么；把鼠标移到名称上可看到含义。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>No measure is chosen</source>
        <translation>没有选择度量</translation>
    </message>
    <message>
        <source>A dense network has no topology to measure</source>
        <translation>稠密网络没有可度量的拓扑</translation>
    </message>
    <message>
        <source>Nothing of these is known of this layer yet</source>
        <translation>该层尚无这些度量的数据</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>epoch %1: %2</source>
        <translation>第 %1 轮：%2</translation>
    </message>
    <message>
        <source>No topology measured yet.</source>
        <translation>尚未测量拓扑。</translation>
    </message>
    <message>
        <source>Topology at %1.</source>
        <translation>拓扑，%1。</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>links rewired</source>
        <translation>重连的连接</translation>
    </message>
    <message>
        <source>Links that the rewiring after the epoch moves, of the whole network.</source>
        <translation>本轮之后的重连在整个网络中移动的连接数。</translation>
    </message>
    <message>
        <source>variance/mean, links in</source>
        <translation>入度方差/均值</translation>
    </message>
    <message>
        <source>Variance over mean of the in-degrees of one layer: 1 where links are laid at random, more where some neurons gather them.</source>
        <translation>某一层入度的方差与均值之比：随机铺设连接时为 1，若部分神经元聚集连接则更大。</translation>
    </message>
    <message>
        <source>variance/mean, links out</source>
        <translation>出度方差/均值</translation>
    </message>
    <message>
        <source>Variance over mean of the out-degrees of one layer: 1 where links are laid at random, more where some gather them.</source>
        <translation>某一层出度的方差与均值之比：随机铺设连接时为 1，若部分聚集连接则更大。</translation>
    </message>
</context>
<context>
    <name>rewire::View</name>
    <message>
        <source>Si&amp;ze and fonts of pictures…</source>
        <translation>图片尺寸与字体(&amp;Z)…</translation>
    </message>
    <message>
        <source>Si&amp;ze and fonts of pictures (%1)…</source>
        <translation>图片尺寸与字体（%1）(&amp;Z)…</translation>
    </message>
    <message>
        <source>Pictures in &amp;dark colours</source>
        <translation>深色图片(&amp;D)</translation>
    </message>
    <message>
        <source>Saved and copied pictures are light, for paper, unless this is ticked; the window keeps its own colours.</source>
        <translation>保存和复制的图片是适合纸张的浅色，除非勾选此项；窗口保持自己的颜色。</translation>
    </message>
    <message>
        <source>Menu of this picture</source>
        <translation>此图的菜单</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <translation>将数据存为 CSV(&amp;N)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
</context>
<context>
    <name>rewire::WeightView</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Mean |w| is the typical strength of a link. A link is born with a weight of exactly 0 and has to earn its strength; those are counted here and left out of the bars.</source>
        <translation>|w| 的均值是连接的典型强度。新生的连接权重恰为 0，强度须靠自己获得；这些连接在此计数，不计入柱形。</translation>
    </message>
    <message>
        <source>Logarithmic number of links</source>
        <translation>连接数取对数</translation>
    </message>
    <message>
        <source>Shows the number of links on a logarithmic axis: the few strong links are seen beside the many weak ones (key: L).</source>
        <translation>连接数用对数坐标轴显示：少数强连接与大量弱连接都能看到（按键：L）。</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>尚无网络</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>links</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>mean |w| %1 · exactly zero %2 %</source>
        <translation>|w| 均值 %1 · 恰为零 %2%</translation>
    </message>
    <message>
        <source>%1 %2 links of mean strength %3, %4 exactly zero</source>
        <translation>%1：%2 条连接，平均强度 %3，%4 条恰为零</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>尚无网络。</translation>
    </message>
    <message>
        <source>Weights: %1.</source>
        <translation>权重：%1。</translation>
    </message>
    <message>
        <source>%1 links of %2 weigh between %3 and %4</source>
        <translation>%2 条连接中 %1 条的权重在 %3 与 %4 之间</translation>
    </message>
</context>
<context>
    <name>rewire::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Rewire</source>
        <translation>欢迎使用 Rewire</translation>
    </message>
    <message>
        <source>close the welcome</source>
        <translation>关闭欢迎页</translation>
    </message>
    <message>
        <source>To the window (Escape). Help, Welcome shows this page again.</source>
        <translation>进入窗口 (Esc)。“帮助”菜单的“欢迎页”可再次显示本页。</translation>
    </message>
    <message>
        <source>Train on MNIST</source>
        <translation>用 MNIST 训练</translation>
    </message>
    <message>
        <source>A new network, with the settings that Rewire begins with, learns handwritten digits.</source>
        <translation>按 Rewire 的初始设置新建网络，学习识别手写数字。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A project, a model, an experiment or curves (Ctrl+O).</source>
        <translation>项目、模型、实验或曲线 (Ctrl+O)。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
</context>
</TS>
